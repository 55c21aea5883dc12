import { readdirSync, readFileSync } from 'node:fs';
import type { ComponentType } from 'react';

type Fixture = { name: string; options: Record<string, unknown>; html: string };

const PACKAGE = 'node_modules/govuk-frontend/dist/govuk/components';
const modules = import.meta.glob<Record<string, unknown>>('/app/ui/govuk/*.tsx', { eager: true });

/** The names of all components in the package. */
export const components = readdirSync(PACKAGE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** Our port of a component, found by the name of its file and of its export. */
export function port(component: string): ComponentType<object> | undefined {
  const name = component.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return modules[`/app/ui/govuk/${component}.tsx`]?.[name] as ComponentType<object> | undefined;
}

/** What the package's own macros make of a component, hidden fixtures included. */
export function fixtures(component: string): Fixture[] {
  return JSON.parse(readFileSync(`${PACKAGE}/${component}/fixtures.json`, 'utf8')).fixtures;
}
