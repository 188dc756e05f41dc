// A line by WebSocket. Frames are JSON; the ticket is taken over the signed-in page and good once.
import { CODES } from "./line.js";

/** `ticket` gives {outcome: "given", ticket, socket} or why there is none; `make` opens a socket at an address. */
export function bySocket(ticket, make = (address) => new WebSocket(address)) {
  return (hello, on) => {
    let socket = null;
    let closed = false;
    open();

    async function open() {
      const answer = await ticket();
      if (closed) {
        return;
      }
      if (answer.outcome !== "given") {
        on.gone({ why: answer.outcome });
        return;
      }
      try {
        socket = make(answer.socket);
      } catch {
        on.gone({ why: "blocked" }); // a policy of the browser or of the house forbids it
        return;
      }
      listen(answer.ticket);
    }

    function listen(given) {
      let opened = false;
      socket.onopen = () => {
        opened = true;
        socket.send(JSON.stringify({ t: "hello", ticket: given, ...hello }));
      };
      socket.onmessage = ({ data }) => on.frame(JSON.parse(data));
      socket.onclose = ({ code }) => on.gone({ why: opened ? (CODES[code] ?? "cut") : "blocked" });
    }

    return {
      send(frame) {
        if (socket?.readyState === 1) {
          socket.send(JSON.stringify(frame));
        }
      },
      close() {
        closed = true;
        socket?.close();
      },
    };
  };
}
