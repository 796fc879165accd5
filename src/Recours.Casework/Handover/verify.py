#!/usr/bin/env python3
"""Checks the Merkle tree of a handover, in the folder of this script. Needs Python 3.6 and nothing else.

Shows: the log has exactly the entries that its signed checkpoint says; the entries in proofs/ stand in it at their places; the
private parts are those committed to; the originals in data/ are those taken in; no file is here that nobody signed for.
Signatures are checked by openssl: see VERIFY.txt. RFC 6962, C2SP tlog-tiles, tlog-proof, signed-note.
"""
import base64
import hashlib
import json
import os
import sys

UNLISTED = {"files.sha256", "statement.txt", "statement.sig", "manifest-sha256.txt", "manifest-sha512.txt",
            "tagmanifest-sha256.txt", "tagmanifest-sha512.txt"}


def sha(data):
    return hashlib.sha256(data).digest()


def read(path):
    with open(path, "rb") as file:
        return file.read()


def sha_of_file(path):
    running = hashlib.sha256()
    with open(path, "rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            running.update(block)
    return running.hexdigest()


def need(good, what):
    if not good:
        sys.exit("WRONG: " + what)


def node(left, right):
    return sha(b"\x01" + left + right)


def root_of(hashes):
    # Complete sub-trees from the left, then joined from the right.
    stack = []
    for hash_ in hashes:
        size = 1
        while stack and stack[-1][1] == size:
            hash_, size = node(stack.pop()[0], hash_), 2 * size
        stack.append((hash_, size))
    result = stack.pop()[0]
    while stack:
        result = node(stack.pop()[0], result)
    return result


def root_from_proof(index, size, leaf, proof):
    at, last, hash_ = index, size - 1, leaf
    for sibling in proof:
        need(last > 0, "a proof is too long")
        if at % 2 == 1 or at == last:
            hash_ = node(sibling, hash_)
            while at % 2 == 0 and at > 0:
                at, last = at // 2, last // 2
        else:
            hash_ = node(hash_, sibling)
        at, last = at // 2, last // 2
    need(last == 0, "a proof is too short")
    return hash_


def tile_name(number, width):
    name = "%03d" % (number % 1000)
    while number >= 1000:
        number //= 1000
        name = "x%03d/%s" % (number % 1000, name)
    return name if width == 256 else "%s.p/%d" % (name, width)


def row(size, level):
    count = size >> (8 * level)
    return [(tile, min(256, count - 256 * tile)) for tile in range((count + 255) // 256)]


def read_note(data):
    text, lines = data.rsplit(b"\n\n", 1)
    return text + b"\n", [line.split(b" ") for line in lines.splitlines()]


def main():
    os.chdir(os.path.dirname(os.path.abspath(__file__)))
    listed = {}
    for line in read("files.sha256").decode().splitlines():
        listed[line[66:]] = line[:64]
    here = {os.path.relpath(os.path.join(folder, name), ".").replace(os.sep, "/") for folder, _, names in os.walk(".") for name in names}
    need(here == set(listed) | UNLISTED, "a file is missing, or one is here that was not handed over: %s" % sorted(here ^ (set(listed) | UNLISTED))[:5])

    text, signatures = read_note(read("log/checkpoint"))
    need(read("log/checkpoint.txt") == text, "log/checkpoint.txt is not the text of log/checkpoint")
    need(any(base64.b64decode(line[2])[4:] == read("log/checkpoint.sig") for line in signatures), "log/checkpoint.sig is not its signature")
    origin, size, root = text.decode().splitlines()
    size, root = int(size), base64.b64decode(root)
    need(read("statement.txt").decode().splitlines()[1] == "# %s %d" % (origin, size), "the statement is about another state of the log")

    leaves, tiles = [], set()
    for level in range(8):
        for tile, width in row(size, level):
            path = "log/tile/%d/%s" % (level, tile_name(tile, width))
            data = read(path)
            tiles.add(path)
            hashes = [data[i:i + 32] for i in range(0, len(data), 32)]
            need(len(data) == 32 * width, path)
            if level == 0:
                leaves += hashes
            else:
                span = 256 ** level
                need(all(hash_ == root_of(leaves[(256 * tile + i) * span:(256 * tile + i + 1) * span]) for i, hash_ in enumerate(hashes)), path)
    need(len(leaves) == size and root_of(leaves) == root, "the tiles do not have the root of the checkpoint")
    entries = [path for path in here if path.startswith("log/tile/entries/")]
    for tile, width in row(size, 0) if entries else []:
        path = "log/tile/entries/" + tile_name(tile, width)
        data, at = read(path), 0
        tiles.add(path)
        for i in range(width):
            length = int.from_bytes(data[at:at + 2], "big")
            need(sha(b"\x00" + data[at + 2:at + 2 + length]) == leaves[256 * tile + i], path)
            at += 2 + length
        need(at == len(data), path)
    need({path for path in here if path.startswith("log/tile/")} == tiles, "a tile too many")

    originals, bound, opened = {}, set(), 0
    for path in sorted(path for path in here if path.startswith("proofs/")):
        head, note = read(path).split(b"\n\n", 1)
        lines = head.decode().split("\n")
        need(lines[0] == "c2sp.org/tlog-proof@v1" and note == read("log/checkpoint"), path)
        extra, index = base64.b64decode(lines[1].split(" ")[1]), int(lines[2].split(" ")[1])
        length = int.from_bytes(extra[:2], "big")
        entry, salted = extra[2:2 + length], extra[2 + length:]
        need(root_from_proof(index, size, sha(b"\x00" + entry), [base64.b64decode(line) for line in lines[3:]]) == root, path)
        public = json.loads(entry.decode())
        if index == 0:
            key = base64.b64decode(public["log"].split("+", 2)[2])[1:]
            pem = "".join(read("log/key.pem").decode().splitlines()[1:-1])
            need(public["log"].split("+")[0] == origin and base64.b64decode(pem)[12:] == key, "log/key.pem is not the key of the log")
        for name, wanted in public.get("anchor", {}).get("files", {}).items():
            need(sha_of_file(name) == wanted, name)
            bound.add(name)
        if salted:
            opened += 1
            need(public["commitment"] == sha(salted).hex(), path + ": private part")
            private = json.loads(salted[32:].decode())
            if public["event"] == "exhibit.acquired/1":
                originals[public["exhibit"]["number"]] = private
    need("proofs/000000.tlog-proof" in here, "the first entry, with the key of the log, is not here")

    for path in sorted(path for path in here if path.startswith("data/exhibits/")):
        number = int(path[len("data/exhibits/"):].split("-")[0])
        need(number in originals, path + " was never taken in")
        need(os.path.getsize(path) == originals[number]["size"] and sha_of_file(path) == originals[number]["sha256"], path)
    for path in sorted(path for path in here if path.startswith("anchors/")):
        stem, end = os.path.splitext(path)
        if end not in (".pem", ".txt", ".sig"):
            need(path in bound, path + " is not in the log")
        elif end == ".txt":
            text, signatures = read_note(read(stem + ".note"))
            name, _, key = read(stem + ".vkey").decode().strip().split("+", 2)
            line = [base64.b64decode(one[2])[4:] for one in signatures if one[1].decode() == name][0]
            need(read(path) == b"cosignature/v1\ntime %d\n" % int.from_bytes(line[:8], "big") + text and read(stem + ".sig") == line[8:], path)
            need(base64.b64decode("".join(read(stem + ".pem").decode().splitlines()[1:-1]))[12:] == base64.b64decode(key)[1:], stem + ".pem")
    print("OK: %d entries, %d opened, %d originals, %d files" % (size, opened, len([p for p in here if p.startswith("data/exhibits/")]), len(here)))


try:
    main()
except (OSError, ValueError, KeyError, IndexError, TypeError) as problem:
    sys.exit("WRONG: %s: %s" % (type(problem).__name__, problem))
