// Everything works without this file but progress; with it, files go one by one and a long wait says so.
"use strict";
document.documentElement.classList.add("scripted");

// Quick exit: lock on the server, then leave nothing to go back to.
const exit = document.getElementById("exit");
exit?.addEventListener("submit", (event) => {
  event.preventDefault();
  document.body.hidden = true;
  document.title = "";
  fetch("/exit", { method: "POST", body: new URLSearchParams(new FormData(exit)), keepalive: true })
    .finally(() => location.replace("about:blank"));
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && event.shiftKey) exit?.requestSubmit();
});

// A form goes only to a program that answers: a window that the browser replaced by its error page would take what was typed with it.
const gone = document.getElementById("gone"), locked = document.getElementById("locked");
// Whether the program answers and the case is as open as it was when this page was drawn; says so where it is not.
const alive = async () => {
  let answers = true, open = true;
  try {
    open = (await fetch("/alive", { method: "HEAD" })).status === 204 || !document.body.dataset.open;
  } catch {
    answers = false;
  }
  gone.hidden = answers;
  if (locked) locked.hidden = open;
  return answers && open;
};
setInterval(() => { if (!document.hidden) alive(); }, 15000);
for (const form of document.querySelectorAll("form[method=post]:not(#exit):not(#add)")) {
  let answered = false;
  form.addEventListener("submit", async (event) => {
    if (answered) { answered = false; return; }
    event.preventDefault();
    event.stopImmediatePropagation();
    const { submitter } = event;
    if (await alive()) {
      answered = true;
      form.requestSubmit(submitter);
    } else {
      (gone.hidden ? locked : gone).scrollIntoView({ block: "nearest" });
    }
  });
}

for (const form of document.querySelectorAll("form[data-busy]:not(#add)")) {
  form.addEventListener("submit", () => {
    const button = form.querySelector("button");
    button.textContent = form.dataset.busy;
    // Not disabled at once: a disabled button would take its value out of the form.
    setTimeout(() => { button.disabled = true; });
  });
}

// A picture that cannot be shown: its page says so in words.
document.addEventListener("error", (event) => {
  if (event.target.matches?.(".hidden-image img")) [event.target.hidden, event.target.nextElementSibling.hidden] = [true, false];
}, true);

// While pictures are read, the page says how far it is, and nothing on it moves.
const asking = setInterval(async () => {
  const reading = document.getElementById("reading");
  if (reading?.dataset.phase !== "reading") { clearInterval(asking); return; }
  if (document.hidden) return;
  try {
    const answer = await fetch("/reading?at=" + encodeURIComponent(location.pathname));
    if (answer.status !== 200) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("reading");
    if (!fresh) return;
    if (fresh.dataset.phase === "reading") {
      reading.querySelector("[data-count]").textContent = fresh.querySelector("[data-count]").textContent;
    } else {
      reading.dataset.phase = fresh.dataset.phase;
      reading.replaceChildren(...fresh.children);
    }
  } catch {
    // The program is gone, which the page says elsewhere.
  }
}, 3000);

// Words not yet kept are not lost by a click on the way out.
const kept = new Map();
for (const area of document.querySelectorAll("form textarea")) {
  kept.set(area, area.value);
  area.form.addEventListener("submit", () => { kept.set(area, area.value); });
  addEventListener("beforeunload", (event) => { if (area.value !== kept.get(area)) event.preventDefault(); });
}

// The account: its draft goes into the case at every pause.
const story = document.getElementById("story");
if (story) {
  const state = document.getElementById("draft-state");
  let pause;
  story.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(async () => {
      const areas = [...story.querySelectorAll("textarea")].map((area) => [area, area.value]);
      try {
        const answer = await fetch("/story/draft", { method: "POST", body: new URLSearchParams(new FormData(story)), redirect: "error" });
        if (!answer.ok) throw new Error();
        for (const [area, value] of areas) kept.set(area, value);
        state.textContent = story.dataset.kept;
      } catch {
        state.textContent = story.dataset.lost;
      }
    }, 1200);
  });
  story.addEventListener("submit", () => clearTimeout(pause));
}

// Results while one types; the button still works, and so does the page without this.
const search = document.querySelector("form.search");
if (search) {
  let waiting, asked;
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      asked?.abort();
      asked = new AbortController();
      const address = "/talks?" + new URLSearchParams(new FormData(search));
      try {
        const answer = await fetch(address, { signal: asked.signal });
        const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("found");
        if (fresh) document.getElementById("found").replaceWith(fresh);
        watch();
      } catch {
        // A newer question took its place, or the program is gone: what stands there stays.
      }
    }, 150);
  });
}

// A long conversation goes on by itself; what is far above is let go, so that a million messages weigh no more than a few hundred.
const further = new IntersectionObserver((seen) => { if (seen.some((one) => one.isIntersecting)) goOn(); }, { rootMargin: "1200px" });
const watch = () => { const later = document.getElementById("later"); if (later) further.observe(later); };
let going = false;
const goOn = async () => {
  const later = document.getElementById("later");
  if (going || !later) return;
  going = true;
  try {
    const answer = await fetch(later.href);
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    const paging = document.getElementById("paging"), fresh = next.getElementById("paging");
    if (!fresh || !paging?.isConnected) return;
    for (const part of next.querySelectorAll("#found > h2.day, #found > ol.talk")) {
      const days = document.querySelectorAll("#found > h2.day");
      // The day that a page was cut in has one heading.
      if (part.matches("h2") && days[days.length - 1]?.textContent === part.textContent) continue;
      paging.before(part);
    }
    further.disconnect();
    const before = paging.querySelector("#earlier");
    paging.replaceWith(fresh);
    fresh.querySelector("#earlier")?.remove();
    if (before) document.querySelector("#found").prepend(before);
    const lists = [...document.querySelectorAll("#found > ol.talk")];
    for (let left = lists.reduce((sum, list) => sum + list.children.length, 0); left > 800 && lists.length > 1;) {
      const list = lists.shift();
      if (list.contains(document.activeElement) || list.getBoundingClientRect().bottom > 0) break;
      left -= list.children.length;
      if (list.previousElementSibling?.matches("h2.day")) list.previousElementSibling.remove();
      list.remove();
      dropped(lists[0]);
    }
    watch();
  } catch {
    // The program is gone: the link is still there.
  } finally {
    going = false;
  }
};
// The way back begins before the first message that is still there.
const dropped = (first) => {
  const place = Number(first.querySelector("li[id]")?.id.slice(1) ?? 0);
  let link = document.getElementById("earlier");
  if (!link) {
    link = document.createElement("a");
    [link.id, link.className, link.textContent] = ["earlier", "button second", document.getElementById("found").dataset.earlier];
    document.getElementById("found").prepend(link);
  }
  const address = new URL(link.href || location.href);
  address.searchParams.set("from", Math.max(0, place - 100));
  link.href = address.pathname + address.search;
};
watch();

// A number or an address on the clipboard; the button says so.
document.addEventListener("click", async (event) => {
  const button = event.target.closest?.("button.copy");
  if (!button) return;
  const words = button.textContent;
  await navigator.clipboard.writeText(button.dataset.copy);
  button.textContent = button.dataset.done;
  setTimeout(() => { button.textContent = words; }, 2000);
});

// Covering cells of a picture by dragging over them; each is a plain box to tick as well.
const cells = document.querySelector(".cells");
if (cells) {
  let covering = null, painted = false;
  const paint = (target) => { if (target?.parentElement === cells) target.checked = covering; };
  cells.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "touch" || event.button !== 0 || event.target === cells) return;
    [covering, painted] = [!event.target.checked, true];
    paint(event.target);
  });
  cells.addEventListener("pointerover", (event) => { if (covering !== null) paint(event.target); });
  // The press has done what a click would undo.
  cells.addEventListener("click", (event) => { if (painted) event.preventDefault(); painted = false; });
  addEventListener("pointerup", () => { covering = null; setTimeout(() => { painted = false; }); });
}

const add = document.getElementById("add");
if (add) {
  const words = add.dataset;
  const token = add.elements.token.value;
  const part = (id) => document.getElementById(id);
  const [drop, input, bar, now, left, list] = ["drop", "files", "progress-bar", "progress-now", "progress-left", "progress-list"].map(part);
  const units = words.units.split(" ");
  let running = false, stopped = false, current = null, rest = [], skipped = 0;

  const size = (bytes) => {
    let unit = 0;
    for (; bytes >= 1000 && unit < 3; unit++) bytes /= 1000;
    return `${unit ? bytes.toFixed(1) : bytes} ${units[unit]}`;
  };
  const line = (text, name) => {
    const item = document.createElement("li");
    const isolated = document.createElement("bdi");
    isolated.textContent = name;
    item.append(isolated, " — " + text);
    list.prepend(item);
  };
  const post = (path, body, progress) => new Promise((resolve, reject) => {
    const request = current = new XMLHttpRequest();
    request.open("POST", path);
    request.setRequestHeader("X-Token", token);
    request.upload.onprogress = (event) => progress?.(event.loaded);
    request.onload = () => request.status < 300 ? resolve(request.responseText ? JSON.parse(request.responseText) : null)
      : reject(new Error(request.responseText ? JSON.parse(request.responseText).error : words.failed));
    request.onerror = () => reject(Object.assign(new Error(words.failed), { dropped: true }));
    request.onabort = () => reject(new Error(words.stopped));
    request.send(body);
  });

  // A large file goes in pieces: when the page is loaded again, the connection drops or the program ends in the middle, the same file goes on from
  // the piece where it was. The exhibit is made of the pieces whose hashes are those of the file as it is now.
  const PIECE = 8 << 20;
  const hashOf = async (file, n) => [...new Uint8Array(await crypto.subtle.digest("SHA-256", await file.slice(n * PIECE, (n + 1) * PIECE).arrayBuffer()))]
    .map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const patiently = async (path, body, progress) => {
    for (let times = 0; ; times++) {
      try {
        return await post(path, body, progress);
      } catch (fault) {
        if (!fault.dropped || stopped || times === 5) throw fault.dropped ? new Error(words.again) : fault;
        await new Promise((resolve) => setTimeout(resolve, 2000));
      }
    }
  };
  // Null when the program wants the file in one go.
  const inPieces = async (file, about, show) => {
    about += "&size=" + file.size;
    const hashes = [await hashOf(file, 0)], count = Math.ceil(file.size / PIECE);
    let { have } = await patiently(`/add/part/begin?${about}&first=${hashes[0]}`);
    skipped += Math.max(have, 0) * PIECE;
    for (let times = 0; have >= 0 && times < 3; times++) {
      for (let n = 0; n < count; n++) {
        if (stopped) throw new Error(words.stopped);
        hashes[n] ??= await hashOf(file, n);
        show(n * PIECE);
        if (n >= have && !(await patiently(`/add/part?${about}&n=${n}`, file.slice(n * PIECE, (n + 1) * PIECE), (sent) => show(n * PIECE + sent))).kept) return null;
      }
      const kept = await patiently("/add/part/end?" + about, hashes.join("\n"));
      if (kept.number) return kept;
      have = kept.from;
    }
    return null;
  };

  // A dropped folder is walked with its paths: a message finds its photo by them.
  const walk = async (entry, path, found) => {
    if (entry.isFile) {
      found.push({ file: await new Promise((resolve, reject) => entry.file(resolve, reject)), path: path + entry.name });
    } else if (entry.isDirectory) {
      const reader = entry.createReader();
      for (let more; (more = await new Promise((resolve, reject) => reader.readEntries(resolve, reject))).length;) {
        for (const child of more) await walk(child, path + entry.name + "/", found);
      }
    }
  };

  const send = async (files) => {
    if (running || !files.length) return;
    running = true; stopped = false; rest = []; skipped = 0;
    part("continue").hidden = true;
    part("progress").hidden = false;
    part("progress-end").hidden = true;
    part("stop").hidden = false;
    const total = files.reduce((sum, { file }) => sum + file.size, 0);
    const batch = "drop" + Date.now().toString(36);
    const began = performance.now();
    let done = 0;
    await post("/add/begin");
    for (const [i, { file, path }] of files.entries()) {
      if (stopped) { rest = files.slice(i); break; }
      const show = (sent) => {
        // What was there already says nothing about how fast it goes.
        const all = done + Math.min(sent, file.size), seconds = (performance.now() - began) / 1000, came = Math.max(0, all - skipped);
        const wait = came > 0 ? Math.ceil(seconds * (total - all) / came) : 0;
        bar.value = total ? all / total : 1;
        now.textContent = `${i + 1} / ${files.length} · ${size(all)} / ${size(total)}`;
        left.textContent = seconds < 2 || came === 0 ? "" : `${words.left} ${wait > 90 ? Math.round(wait / 60) + " " + words.minutes : wait + " " + words.seconds}`;
      };
      show(0);
      try {
        const about = `batch=${batch}&modified=${file.lastModified}&path=${encodeURIComponent(path)}`;
        const kept = (file.size > PIECE ? await inPieces(file, about, show) : null) ?? await post("/add/file?" + about, file, show);
        line(`${kept.known ? words.known : words.kept} ${kept.number}`, path);
      } catch (fault) {
        line(fault instanceof DOMException ? words.failed : fault.message, path);
        if (stopped) { rest = files.slice(i); break; }
      }
      done += file.size;
    }
    await post("/add/end").catch((fault) => { now.textContent = fault.message; });
    left.textContent = "";
    part("stop").hidden = true;
    part("continue").hidden = rest.length === 0;
    part("progress-end").hidden = false;
    part("progress-end").querySelector("a").focus();
    running = false;
  };

  part("stop").addEventListener("click", () => { stopped = true; current?.abort(); });
  part("continue").addEventListener("click", () => send(rest));

  // The computer's own camera photographs another screen: where a capture would tell the other side, or is not possible.
  const camera = part("camera"), picture = part("camera-picture");
  const camOff = () => { picture.srcObject?.getTracks().forEach((track) => track.stop()); picture.srcObject = null; part("camera-on").hidden = true; };
  camera.addEventListener("click", async () => {
    try {
      picture.srcObject = await navigator.mediaDevices.getUserMedia({ video: { width: { ideal: 3840 } }, audio: false });
      part("camera-on").hidden = false;
      part("camera-take").focus();
    } catch {
      part("camera-none").hidden = false;
    }
  });
  part("camera-off").addEventListener("click", () => { camOff(); camera.focus(); });
  part("camera-take").addEventListener("click", async () => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [picture.videoWidth, picture.videoHeight];
    canvas.getContext("2d").drawImage(picture, 0, 0);
    const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
    const name = `camera-${new Date().toISOString().slice(0, 19).replaceAll(":", "-")}Z.png`;
    await send([{ file: new File([blob], name, { type: "image/png", lastModified: Date.now() }), path: name }]);
  });
  addEventListener("pagehide", camOff);
  input.addEventListener("change", () => send([...input.files].map((file) => ({ file, path: file.webkitRelativePath || file.name }))));
  drop.addEventListener("dragover", (event) => { event.preventDefault(); drop.classList.add("over"); });
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", async (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
    const found = [];
    for (const entry of entries) await walk(entry, "", found);
    await send(found.length ? found : [...event.dataTransfer.files].map((file) => ({ file, path: file.name })));
  });
  addEventListener("beforeunload", (event) => { if (running) event.preventDefault(); });
}
