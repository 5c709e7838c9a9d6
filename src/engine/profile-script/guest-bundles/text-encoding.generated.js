// biome-ignore-all format: generated
// biome-ignore-all lint: generated
/** Made from guest/text-encoding.ts by `node scripts/build-guest.ts`: edit that and run this. */
export const source = `"use strict";
var guestModule = (function(exports) {
	Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
	function create({ buffer }) {
		const Buffer = buffer();
		return {
			atob: (text) => {
				const compact = String(text).replace(/[\\t\\n\\f\\r ]/g, "");
				if (!/^[A-Za-z0-9+/]*={0,2}$/.test(compact) || compact.replace(/=/g, "").length % 4 === 1) throw new Error("atob: the text is not correctly encoded");
				return Buffer.from(compact, "base64").toString("latin1");
			},
			btoa: (text) => {
				const binary = String(text);
				if ([...binary].some((character) => character > "ÿ")) throw new Error("btoa: the text holds characters outside of Latin-1");
				return Buffer.from(binary, "latin1").toString("base64");
			},
			TextEncoder: class TextEncoder {
				get encoding() {
					return "utf-8";
				}
				encode(text = "") {
					return new Uint8Array(Buffer.from(String(text), "utf8"));
				}
			},
			TextDecoder: class TextDecoder {
				constructor(label = "utf-8") {
					if (!/^utf-?8$/i.test(String(label).trim())) throw new RangeError(\`TextDecoder: the encoding "\${label}" is not supported, only utf-8\`);
				}
				get encoding() {
					return "utf-8";
				}
				decode(bytes = new ArrayBuffer(0)) {
					const view = ArrayBuffer.isView(bytes) ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) : new Uint8Array(bytes);
					const text = Buffer.from(view).toString("utf8");
					return text.startsWith("﻿") ? text.slice(1) : text;
				}
			}
		};
	}
	exports.create = create;
	return exports;
})({});
`
