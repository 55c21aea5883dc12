import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router-dom';
import { describe, expect, test } from 'vitest';
import type { ReturnState } from '~/domain/area-return';
import { AreaHome } from '~/ui/area-home';

const at = new Date('2026-11-21T10:00:00.000Z');
const phase = {
  id: '2026-07',
  name: 'July to September 2026',
  kind: 'quarter' as const,
  opensAt: new Date('2026-06-30T23:00:00.000Z'),
  dueAt: new Date('2026-10-10T22:59:59.999Z'),
  closesAt: new Date('2026-10-17T22:59:59.999Z'),
  proformaVersion: 1,
  source: 'Made up',
};

const home = (state: ReturnState) =>
  renderToStaticMarkup(
    <MemoryRouter>
      <AreaHome
        area={{ slug: 'ashcombe', name: 'Ashcombe' }}
        viewer={{ id: 'area-lead', role: 'area_lead' }}
        now={at}
        current={undefined}
        nextPhase={undefined}
        elsewhere={[]}
        queries={[]}
        alsoOpen={[]}
        past={[{ phase, state, submission: undefined, late: false }]}
        people={[]}
      />
    </MemoryRouter>,
  );

describe('the home page after a phase that closed without the area’s return', () => {
  test('says so, and leads to the answers that were kept', () => {
    expect(home('in_progress')).toContain('Your return was not sent');
    expect(home('in_progress')).toContain('/returns/2026-07/ashcombe');
  });

  test('promises no kept answers where nobody had begun', () => {
    expect(home('not_started')).not.toContain('answers that were kept');
  });
});
