import type { TrendImageAsked } from '~/ui/trend-image-lines';
import type { TrendPointView, TrendView } from '~/ui/trend-view';

const areas = ['Ashcombe', 'Brackenshire'];

export function pointOf(id: string, name: string, inPlace = 4): TrendPointView {
  return {
    ...{ id, name, reported: true, inPlace, inDesign: 10 - inPlace, notImplemented: 0, answers: 10, areas },
    ...{
      joined: [],
      left: [],
      notSent: [],
      reworded: [],
      added: [],
      removed: [],
      mark: null,
      when: [],
      notReached: [],
      past: [],
    },
  };
}

export function viewOf(more: Partial<TrendView> = {}): TrendView {
  const points = [pointOf('2025-02', 'February 2025'), pointOf('2025-04', 'April to June 2025', 7)];
  const end = (at: number) => {
    const { id, name, inPlace, answers } = points[at] ?? pointOf('', '');
    return { id, name, inPlace, answers, areas: 2 };
  };
  return {
    ...{ id: 'all', group: '', axis: 'phases', title: 'Front door', isItem: false, panel: 'matched' },
    ...{ matched: areas, points, first: end(0), last: end(1), sameThroughout: true },
    leftOut: [{ reason: 'joined in April to June 2025', names: ['Calderholt'] }],
    ...more,
  };
}

export function imageOf(more: Partial<TrendImageAsked>): TrendImageAsked {
  return {
    views: [viewOf()],
    isSplit: false,
    range: 'February 2025 to April to June 2025',
    filters: ['Wave 1 only'],
    begins: [],
    source: 'Source: signed returns.',
    reference: '2025-04.e1.trends.from-2025-02.c00000000',
    address: 'https://progress.example.org/progress/trends?scope=front-door&wave=1',
    takenAt: new Date('2026-07-21T19:15:00Z'),
    warning: 'Illustrative data',
    ...more,
  };
}
