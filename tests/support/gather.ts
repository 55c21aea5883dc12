/** Everything that comes, once it has all come. */
export async function gather<Each>(coming: AsyncIterable<Each>): Promise<Each[]> {
  const all: Each[] = [];
  for await (const each of coming) all.push(each);
  return all;
}
