/**
 * Lets routes send a file while they make it: `response.locals.mayGoOn()` resolves once what was written is on its way,
 * so that nothing piles up in memory before a slow reader, and says whether anybody still reads.
 * @type {import('express').RequestHandler}
 */
export function pace(_request, response, next) {
  let isFull = false;
  let wake = () => {};
  const { write } = response;
  response.write = (/** @type {any[]} */ ...args) => {
    // @ts-expect-error one call of the overloads is passed on as it came
    const hasRoom = write.apply(response, args);
    isFull = !hasRoom;
    return hasRoom;
  };
  response.on('drain', () => {
    isFull = false;
    wake();
  });
  response.on('close', () => wake());
  response.locals.mayGoOn = async () => {
    if (isFull && !response.destroyed)
      await new Promise((/** @type {(woken?: unknown) => void} */ resolve) => {
        wake = resolve;
      });
    return !response.destroyed;
  };
  next();
}
