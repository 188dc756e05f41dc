// A shelf in the browser's own database for what was written and is not in the house; a row goes as soon as its words are there, or their
// author wants them no more. In a browser that gives no room nothing outlives the window, and leaving it warns.
const NAME = "decem";
const STORE = "unsent";

export function shelf(databases = globalThis.indexedDB) {
  let opened = null;

  function open() {
    opened ??= new Promise((done, failed) => {
      const request = databases.open(NAME, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "key" }).createIndex("text", "text");
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    return opened;
  }

  async function on(mode, act, otherwise) {
    try {
      const store = (await open()).transaction(STORE, mode).objectStore(STORE);
      return await settled(act(store));
    } catch (error) {
      if (error instanceof DOMException || !databases) {
        return otherwise; // no room, or none given: see above
      }
      throw error;
    }
  }

  return {
    put: (row) => on("readwrite", (store) => store.put(row)),
    remove: (key) => on("readwrite", (store) => store.delete(key)),
    of: (text) => on("readonly", (store) => store.index("text").getAll(text), []),
  };
}

function settled(request) {
  return new Promise((done, failed) => {
    request.transaction.oncomplete = () => done(request.result);
    request.transaction.onabort = () => failed(request.transaction.error);
  });
}
