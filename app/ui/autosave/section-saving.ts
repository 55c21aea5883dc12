import { useRevalidator } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import type { StoredAnswer } from '~/domain/answers';
import { sameTyping, type TypedAnswer } from '~/domain/typed-answer';
import { useAutosave } from './autosave-context';
import { asStored, asTyped, entryFor, newest, readFields, savingOf } from './item-saving';

export type SectionPlace = { phase: string; area: string; section: string };
type Item = { code: string; shortName: string };

/** The id of the form that a section's fields stand in. */
export const sectionFormId = 'answers';

export type SectionSaving = NonNullable<ReturnType<typeof useSectionSaving>>;

/** A section's fields saved by themselves, item by item; undefined where that does not work, or not yet. */
export function useSectionSaving(
  place: SectionPlace,
  items: readonly Item[],
  loaded: Readonly<Record<string, StoredAnswer>>,
  wanted: boolean,
) {
  const { phase, area } = place;
  const autosave = useAutosave(wanted);
  const { revalidate } = useRevalidator();
  /** What the fields of an item held when they were last kept. */
  const kept = useRef<Record<string, TypedAnswer>>({});
  /** Which stored version each item's fields were drawn from, before anything of this window's was saved. */
  const drawnFrom = useRef<Record<string, number>>({});
  /** Counts how often an item's fields were set anew, so that they are drawn anew. */
  const [drawn, setDrawn] = useState<Record<string, number>>({});
  const [taken, setTaken] = useState<Record<string, StoredAnswer>>({});
  const engine = autosave?.engine;
  const snapshot = autosave?.snapshot;

  const of = (code: string) => {
    const at = { person: snapshot?.person ?? '', phase, area, code };
    const entry = snapshot && entryFor(snapshot, at);
    const saved = snapshot?.saved[`${at.person}/${phase}/${area}/${code}`];
    const answer = newest(loaded[code], saved && asStored(saved), taken[code]);
    const version = loaded[code]?.version ?? 0;
    // Fields that somebody has written in are not drawn anew because what they wrote has been stored meanwhile.
    if (version !== drawnFrom.current[code] && !entry && saved?.version !== version) {
      drawnFrom.current[code] = version;
      delete kept.current[code];
    }
    return {
      entry,
      answer,
      saving: snapshot && savingOf(snapshot, at),
      drawn: `${drawnFrom.current[code]}/${drawn[code] ?? 0}`,
      problems: saved && saved.version === answer?.version ? saved.problems : undefined,
      standing: kept.current[code] ?? entry?.draft ?? asTyped(answer),
    };
  };
  const redraw = (code: string) => {
    delete kept.current[code];
    setDrawn((counts) => ({ ...counts, [code]: (counts[code] ?? 0) + 1 }));
  };

  // Fields that were drawn anew need their scripts started.
  useEffect(() => {
    if (Object.keys(drawn).length > 0)
      void import('../govuk-start').then(({ startGovukScripts }) => startGovukScripts());
  }, [drawn]);

  useEffect(() => {
    if (engine?.overtaken) revalidate();
  }, [engine, revalidate]);

  // What an earlier page left behind is put into the fields, unless somebody is already writing there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it starts.
  useEffect(() => {
    const form = sectionForm();
    if (!engine || !form) return;
    for (const { code } of items) {
      const { entry } = of(code);
      if (!entry) continue;
      if (sameTyping(readFields(form, code), asTyped(loaded[code]))) redraw(code);
      else void keep(code);
    }
  }, [engine]);

  /** Keeps an item's fields; undefined when they have not changed. `hold`: somebody is still typing. */
  const keep = (code: string, hold = false): Promise<void> | undefined => {
    const item = items.find((one) => one.code === code);
    const form = sectionForm();
    if (!engine || !form || !item) return undefined;
    const draft = readFields(form, code);
    const { standing, answer } = of(code);
    if (sameTyping(draft, standing)) return undefined;
    kept.current[code] = draft;
    const seen = answer?.version ?? 0;
    return engine.keep({ ...place, code, name: item.shortName, draft, seen, confirm: false }, hold);
  };

  if (!engine || !snapshot) return { on: false as const, of, keep, redraw };
  return {
    on: true as const,
    engine,
    snapshot,
    of,
    keep,
    redraw,
    /** Says that last time's answer is still correct, and shows it in the fields until the service has it. */
    async confirm(code: string, last: TypedAnswer) {
      const item = items.find((one) => one.code === code);
      const seen = of(code).answer?.version ?? 0;
      redraw(code);
      const name = item?.shortName ?? code;
      await engine.keep({ ...place, code, name, draft: last, seen, confirm: true });
      redraw(code);
    },
    async discard(code: string) {
      await engine.discard({ phase, area, code });
      redraw(code);
    },
    retry: (code: string) => engine.retry({ phase, area, code }),
    /** Settles a clash. */
    async choose(code: string, mine: boolean) {
      const theirs = of(code).entry?.clash?.theirs;
      if (!mine && theirs) {
        const { updatedAt, ...answer } = theirs;
        const stored = { ...answer, confirmed: false, updatedAt: new Date(updatedAt) };
        setTaken((all) => ({ ...all, [code]: stored }));
      }
      await engine.choose({ phase, area, code }, mine);
      redraw(code);
    },
  };
}

function sectionForm() {
  return document.getElementById(sectionFormId) as HTMLFormElement | null;
}
