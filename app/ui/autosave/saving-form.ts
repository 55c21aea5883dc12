import { type FormEvent, useRef, useState } from 'react';
import type { AnswerContent } from '~/domain/answers';
import { asTyped } from './item-saving';
import type { SectionSaving } from './section-saving';
import { useTyping } from './typing';

type Before = Readonly<Record<string, AnswerContent | undefined>>;

/** A section's form whose fields are saved by themselves; its buttons wait until that is done. Gives its handlers. */
export function useSavingForm(saving: SectionSaving, codes: readonly string[], before: Before) {
  const typing = useTyping(saving, codes);
  const [unchosen, setUnchosen] = useState<string>();
  const ready = useRef(false);

  /** Submits the form when everything in it has arrived; otherwise leads to the first item that has not. */
  const submitWhenSaved = async (form: HTMLFormElement, button: HTMLElement | null) => {
    if (!saving.on) return;
    await Promise.all(typing.finishAll());
    await saving.engine.send();
    // So that the form says of each item which version it has become.
    await new Promise((drawn) => setTimeout(drawn, 20));
    const left = form.querySelector<HTMLElement>('.app-saving--unsent');
    if (left) return left.focus();
    ready.current = true;
    form.requestSubmit(button);
  };

  /** Confirms an item once what was typed in it has arrived, so that those words are in the history. */
  const confirmWhenSaved = async (code: string) => {
    if (!saving.on) return;
    if (await finishedAndSent(code)) await saving.confirm(code, { ...asTyped(before[code]), stepBack: '' });
    focusOnItem(code);
  };
  const finishedAndSent = async (code: string) => {
    const typed = typing.finish(code);
    if (!typed || !saving.on) return true;
    await typed;
    await saving.engine.send();
    await new Promise((drawn) => setTimeout(drawn, 20));
    return !document.getElementById(code)?.querySelector('.app-saving--unsent');
  };

  return {
    unchosen,
    handlers: {
      onChange: typing.onChange,
      onBlur: typing.onBlur,
      onSubmit(event: FormEvent<HTMLFormElement>) {
        if (!saving.on) return;
        if (ready.current) {
          ready.current = false;
          return;
        }
        event.preventDefault();
        const form = event.currentTarget;
        const { submitter } = event.nativeEvent as SubmitEvent;
        const { name, value: code } = (submitter ?? {}) as Partial<HTMLButtonElement>;
        if (name === 'confirm' && code) {
          void confirmWhenSaved(code);
        } else if (name === 'choose' && code) {
          const chosen = new FormData(form).get(`${code}.keep`);
          setUnchosen(chosen ? undefined : code);
          if (!chosen) return void document.getElementById(`${code}-keep`)?.focus();
          void saving.choose(code, chosen === 'mine');
          focusOnItem(code);
        } else void submitWhenSaved(form, submitter);
      },
    },
  };
}

/** Puts the focus on the item itself, because what was pressed in it goes away. */
export function focusOnItem(code: string) {
  const item = document.getElementById(code);
  item?.setAttribute('tabindex', '-1');
  item?.focus();
}
