import { type ChangeEvent, type FocusEvent, useEffect, useRef } from 'react';
import type { SectionSaving } from './section-saving';

const soon = 250;
const finished = 2000;

/** When a section's fields are kept: choices at once, text when it is left or two seconds after the last key. */
export function useTyping(saving: SectionSaving, codes: readonly string[]) {
  const latest = useRef({ saving, codes });
  latest.current = { saving, codes };
  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);
  const stop = () => {
    for (const timer of timers.current) clearTimeout(timer);
    timers.current = [];
  };
  /** Keeps and sends an item's fields; undefined when there is nothing to do. */
  const finish = (code: string) => {
    stop();
    const now = latest.current.saving;
    return now.keep(code) ?? (now.on && now.of(code).entry ? now.engine.release() : undefined);
  };
  const finishAll = () => latest.current.codes.map(finish).filter((one) => one !== undefined);

  // Going to another page of ours does not stop the sending; leaving or hiding the page must not lose the last words.
  // biome-ignore lint/correctness/useExhaustiveDependencies: all it uses is the latest of everything.
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (latest.current.saving.on && finishAll().length > 0) event.preventDefault();
    };
    const hidden = () => void (document.visibilityState === 'hidden' && finishAll());
    addEventListener('beforeunload', leaving);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      removeEventListener('beforeunload', leaving);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, []);

  return {
    finish,
    finishAll,
    onChange(event: ChangeEvent<HTMLFormElement>) {
      const field = fieldOf(event.target);
      if (!field) return;
      const { code, name } = field;
      if (['status', 'stepBack', 'delays'].includes(name)) return void finish(code);
      stop();
      timers.current.push(setTimeout(() => void latest.current.saving.keep(code, true), soon));
      // Half a month is not yet wrong: it is looked at when both of its fields are left.
      if (name === 'comment') timers.current.push(setTimeout(() => void finish(code), finished));
    },
    onBlur(event: FocusEvent<HTMLFormElement>) {
      const field = fieldOf(event.target);
      const next = fieldOf(event.relatedTarget);
      if (!field || (isMonth(field.name) && next?.code === field.code && isMonth(next.name))) return;
      void finish(field.code);
    },
  };
}

function fieldOf(target: unknown): { code: string; name: string } | undefined {
  const [, code, name] =
    /^([^.]+)\.(status|comment|stepBack|delays|month|year)$/.exec(
      (target as { name?: string } | null)?.name ?? '',
    ) ?? [];
  return code && name ? { code, name } : undefined;
}

function isMonth(name: string) {
  return name === 'month' || name === 'year';
}
