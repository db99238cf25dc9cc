const nothing = () => {};

/** Prism tells a logger of all it does; ours is told nothing. */
export const silent = {
  trace: nothing,
  debug: nothing,
  info: nothing,
  success: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
  child: () => silent,
};
