import type { ReactElement } from 'react';
import { Markup } from './markup';

type SlotContent = string | ReactElement | null | false;

/** What stands in a service navigation's slots: React elements, or HTML of our own as a string. */
export type Slots = {
  start?: SlotContent;
  navigationStart?: SlotContent;
  navigationEnd?: SlotContent;
  end?: SlotContent | { html: SlotContent; align?: string };
};

/** Prints what stands in a slot. */
export function Slot({ content }: { content: SlotContent | undefined }) {
  if (!content) return null;
  return typeof content === 'string' ? <Markup html={content} /> : content;
}

/** The content of the last slot, and whether it shares a line with the navigation. */
export function endSlot(slots: Slots | undefined): { content: SlotContent | undefined; inline: boolean } {
  const end = slots?.end;
  if (end && typeof end === 'object' && 'html' in end) {
    return { content: end.html, inline: end.align === 'inline' };
  }
  return { content: end, inline: false };
}
