// node bench/render.js <html|time> <page> <questions>: one process a sample, started by pages.js.
import { Buffer } from "node:buffer";

// Milliseconds. A short warm-up measures the interpreter: the compiler is done after a second or so.
const warmUp = 1000;
const measured = 300;

const [job, page, count] = process.argv.slice(2);
const { render: renderPage, questions } = await import(`./dist/${page}.js`);
const wanted = questions(Number(count));
const render = () => renderPage(wanted);

process.stdout.write(job === "html" ? JSON.stringify(render()) : String(microseconds()));

/** Of processor time for one rendering, its bytes counted as a server would to send them. */
function microseconds() {
  repeat(warmUp);
  const { times, spent } = repeat(measured);
  return spent / times;
}

/** Processor time, not the clock's: other programs on the machine do not count. */
function repeat(milliseconds) {
  const start = process.cpuUsage();
  let times = 0;
  let spent = 0;
  let bytes = 0;
  while (spent < milliseconds * 1000) {
    for (let batch = 0; batch < 5; batch++) bytes += Buffer.byteLength(render().body);
    times += 5;
    const { user, system } = process.cpuUsage(start);
    spent = user + system;
  }
  if (bytes === 0) throw new Error("The page is empty.");
  return { times, spent };
}
