import { openStore } from './current';

const store = await openStore();
await store.migrate();
await store.close();
