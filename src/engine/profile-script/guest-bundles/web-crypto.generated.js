// biome-ignore-all format: generated
// biome-ignore-all lint: generated
/** Made from guest/web-crypto.ts by `node scripts/build-guest.ts`: edit that and run this. */
export const source = `"use strict";
var guestModule = (function(exports) {
	Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
	function create({ module }) {
		const node = Object(module("crypto"));
		const onlyInNode = Object.keys(node).filter((name) => typeof node[name] === "function");
		return { crypto: {
			...Object.fromEntries(onlyInNode.map((name) => [name, () => refuse(name)])),
			getRandomValues: node.getRandomValues,
			randomUUID: node.randomUUID
		} };
	}
	function refuse(name) {
		throw new TypeError(\`crypto.\${name} is not a function: without require, crypto is Web Crypto in the auth0-node-22 runtime (in auth0-node-12 it was Node's module). Write var crypto = require('crypto').\`);
	}
	exports.create = create;
	return exports;
})({});
`
