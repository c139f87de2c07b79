/** Red is kept for 'quá hạn' and orange for 'sắp đến hạn', so the house colour is a blue. */
export const COLOURS = {
  primary: '#123f6d',
  overdue: '#b42318',
  soon: '#c4620a',
  done: '#1b7a3d',
  doneLate: '#6941c6',
  open: '#7fb0dc',
  excused: '#aab6c2',
} as const;
