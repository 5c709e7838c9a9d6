// biome-ignore-all format: generated
// biome-ignore-all lint: generated
/** Made from guest/querystring.ts by `node scripts/build-guest.ts`: edit that and run this. */
export const source = `"use strict";
var guestModule = (function(exports) {
	Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
	function create({ library }) {
		const parse = (text, separator, equals, options) => Object.assign(Object.create(null), library("parseQueryString", String(text ?? ""), separator, equals, options?.maxKeys));
		const stringify = (values, separator, equals) => library("writeQueryString", { ...Object(values) }, separator, equals);
		return {
			parse,
			decode: parse,
			stringify,
			encode: stringify,
			escape: (text) => encodeURIComponent(String(text)),
			unescape: (text) => {
				try {
					return decodeURIComponent(String(text));
				} catch {
					return String(text).replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
				}
			}
		};
	}
	exports.create = create;
	return exports;
})({});
`
