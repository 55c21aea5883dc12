import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Autosave, Session } from './browser';
import { hasUnsent } from './unsent-flag';
import type { Snapshot } from './world';

const Context = createContext<{ engine: Autosave | undefined; start(): void }>({
  engine: undefined,
  start: () => {},
});

type Props = {
  session: Session | undefined;
  /** The time in milliseconds. */
  clock: () => number;
  children: ReactNode;
};

/** Holds what keeps and sends answers by itself: started by a page that needs it, or when something is still unsent. */
export function AutosaveProvider({ session, clock, children }: Props) {
  const [engine, setEngine] = useState<Autosave>();
  const { person, csrf } = session ?? {};
  const value = useMemo(() => {
    const start = () => {
      if (!person || !csrf) return;
      import('./browser')
        .then(({ startAutosave }) => startAutosave({ person, csrf }, clock))
        // Without it every section still saves by its button.
        .then(setEngine, () => {});
    };
    return { engine, start };
  }, [engine, person, csrf, clock]);
  useEffect(() => {
    if (!person || !csrf) return;
    if (engine) void engine.signedIn({ person, csrf });
    else if (hasUnsent(person)) value.start();
  }, [engine, person, csrf, value]);
  // Nobody sees what another person left behind, nor their own before they have signed in.
  const shown = useMemo(() => (person ? value : { ...value, engine: undefined }), [person, value]);
  return <Context.Provider value={shown}>{children}</Context.Provider>;
}

/** The engine and what it is doing; `wanted` starts it. Undefined until it runs. */
export function useAutosave(wanted: boolean): { engine: Autosave; snapshot: Snapshot } | undefined {
  const { engine, start } = useContext(Context);
  useEffect(() => {
    if (wanted && !engine) start();
  }, [wanted, engine, start]);
  const snapshot = useSyncExternalStore(engine?.subscribe ?? never, engine?.see ?? nothing, nothing);
  return engine && snapshot ? { engine, snapshot } : undefined;
}

const never = () => () => {};
const nothing = () => undefined;
