// biome-ignore-all format: generated
// biome-ignore-all lint: generated
/** Made from guest/zlib.ts by `node scripts/build-guest.ts`: edit that and run this. */
export const source = `"use strict";
var guestModule = (function(exports) {
	Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
	function nearestName(wanted, names) {
		const closest = names.map((name) => ({
			name,
			distance: editDistance(wanted.toLowerCase(), name.toLowerCase()),
			asTyped: editDistance(wanted, name)
		})).sort((a, b) => a.distance - b.distance || a.asTyped - b.asTyped)[0];
		return closest && closest.distance <= Math.max(1, Math.floor(wanted.length / 3)) ? closest.name : void 0;
	}
	function listInstead(kind, wanted, names) {
		const nearest = nearestName(wanted, names);
		const question = nearest === void 0 ? "" : \` Did you mean “\${nearest}”?\`;
		return \`\${kind} that exist here: \${names.join(", ")}.\${question}\`;
	}
	function editDistance(a, b) {
		if (a.length > 60 || b.length > 60) return Number.POSITIVE_INFINITY;
		let row = Array.from({ length: b.length + 1 }, (_, i) => i);
		for (const [i, left] of [...a].entries()) {
			const next = [i + 1];
			for (const [j, right] of [...b].entries()) {
				const substitution = (row[j] ?? 0) + (left === right ? 0 : 1);
				next.push(Math.min(substitution, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
			}
			row = next;
		}
		return row[b.length] ?? 0;
	}
	function absentMembers(moduleName, names, present) {
		return Object.fromEntries(names.map((name) => [name, () => {
			const instead = listInstead(\`Members of \${moduleName}\`, name, present);
			throw new TypeError(\`\${moduleName}.\${name} does not exist here. \${instead}\`);
		}]));
	}
	function bytesOf(Buffer, value, encoding) {
		if (typeof value === "string") return Buffer.from(value, encoding ?? "utf8");
		if (ArrayBuffer.isView(value)) return Buffer.from(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
		if (value instanceof ArrayBuffer) return Buffer.from(value);
		throw Object.assign(new TypeError(\`The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received \${value === null ? "null" : typeof value}\`), { code: "ERR_INVALID_ARG_TYPE" });
	}
	var names = [
		"gunzip",
		"gzip",
		"inflate",
		"inflateRaw",
		"deflate",
		"deflateRaw",
		"unzip",
		"brotliDecompress"
	];
	function create({ buffer, library, call }) {
		const sync = (name) => (data) => {
			const bytes = bytesOf(buffer(), data).toString("base64");
			return buffer().from(String(library(\`\${name}Sync\`, bytes)), "base64");
		};
		const later = (name) => (data, ...rest) => {
			const callback = rest.at(-1);
			Promise.resolve().then(() => {
				try {
					const bytes = sync(name)(data);
					call(callback, [null, bytes]);
				} catch (error) {
					call(callback, [error]);
				}
			});
		};
		const members = Object.fromEntries(names.flatMap((name) => [[\`\${name}Sync\`, sync(name)], [name, later(name)]]));
		const absent = [
			"createGunzip",
			"createGzip",
			"createInflate",
			"createDeflate",
			"createUnzip"
		];
		return {
			...members,
			...absentMembers("zlib", absent, Object.keys(members))
		};
	}
	exports.create = create;
	return exports;
})({});
`
