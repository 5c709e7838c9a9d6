// biome-ignore-all format: generated
// biome-ignore-all lint: generated
/** Made from guest/url.ts by `node scripts/build-guest.ts`: edit that and run this. */
export const source = `"use strict";
var guestModule = (function(exports) {
	Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
	function parseUrl(bridge, text, base) {
		const json = bridge.parseUrl(text, base);
		return json === "" ? void 0 : JSON.parse(json);
	}
	function create({ bridge, library }) {
		const SearchParams = defineSearchParams(bridge);
		return {
			URL: defineUrl(bridge, SearchParams),
			URLSearchParams: SearchParams,
			parse: (text, withQuery) => library("parseLegacyUrl", String(text), Boolean(withQuery)),
			format: (url) => typeof url === "string" ? url : hrefOf(url) ?? library("formatLegacyUrl", { ...Object(url) }),
			resolve: (from, to) => library("resolveLegacyUrl", String(from), String(to))
		};
	}
	function hrefOf(url) {
		return Object.prototype.toString.call(url) === "[object URL]" ? String(Object(url).href) : void 0;
	}
	function defineSearchParams(bridge) {
		return class URLSearchParams {
			#pairs;
			#changed = () => void 0;
			constructor(init = "") {
				this.#pairs = readPairs(bridge, init);
			}
			static bind(params, query, changed) {
				params.#pairs = readPairs(bridge, query);
				params.#changed = changed;
			}
			get size() {
				return this.#pairs.length;
			}
			get [Symbol.toStringTag]() {
				return "URLSearchParams";
			}
			append(name, value) {
				this.#set([...this.#pairs, [String(name), String(value)]]);
			}
			delete(name, value) {
				this.#set(this.#pairs.filter((pair) => !matches(pair, name, value)));
			}
			get(name) {
				return this.#pairs.find(([n]) => n === String(name))?.[1] ?? null;
			}
			getAll(name) {
				return this.#pairs.filter(([n]) => n === String(name)).map(([, value]) => value);
			}
			has(name, value) {
				return this.#pairs.some((pair) => matches(pair, name, value));
			}
			set(name, value) {
				const first = this.#pairs.findIndex(([n]) => n === String(name));
				const pair = [String(name), String(value)];
				const others = this.#pairs.filter(([n], i) => i <= first || n !== pair[0]);
				this.#set(first === -1 ? [...others, pair] : others.with(first, pair));
			}
			sort() {
				this.#set(this.#pairs.toSorted(([a], [b]) => a < b ? -1 : a > b ? 1 : 0));
			}
			forEach(visit) {
				for (const [name, value] of this.#pairs) visit(value, name, this);
			}
			*entries() {
				for (const [name, value] of this.#pairs) yield [name, value];
			}
			*keys() {
				for (const [name] of this.#pairs) yield name;
			}
			*values() {
				for (const [, value] of this.#pairs) yield value;
			}
			[Symbol.iterator]() {
				return this.entries();
			}
			toString() {
				return bridge.writeQuery(JSON.stringify(this.#pairs));
			}
			#set(pairs) {
				this.#pairs = pairs;
				this.#changed(this.toString());
			}
		};
	}
	function matches([name, value], wantedName, wantedValue) {
		return name === String(wantedName) && (wantedValue === void 0 || value === String(wantedValue));
	}
	function readPairs(bridge, init) {
		if (typeof init !== "object" || init === null) return JSON.parse(bridge.parseQuery(String(init)));
		return [...isIterable(init) ? init : Object.entries(init)].map((pair) => {
			const [name, value, ...rest] = isIterable(pair) ? [...pair] : [];
			if (value === void 0 || rest.length > 0) throw new TypeError("URLSearchParams: each query pair must be [name, value]");
			return [String(name), String(value)];
		});
	}
	function isIterable(value) {
		return typeof value === "object" && value !== null && Symbol.iterator in value;
	}
	var settableParts = [
		"href",
		"protocol",
		"username",
		"password",
		"host",
		"hostname",
		"port",
		"pathname",
		"search",
		"hash"
	];
	function defineUrl(bridge, SearchParams) {
		class URL {
			#searchParams = new SearchParams();
			#parts;
			constructor(text, base) {
				const parts = parse(text, base);
				if (!parts) throw Object.assign(new TypeError("Invalid URL"), {
					code: "ERR_INVALID_URL",
					input: String(text)
				});
				this.#parts = parts;
				this.#bindSearchParams();
			}
			static canParse(text, base) {
				return parse(text, base) !== void 0;
			}
			get origin() {
				return this.#parts.origin;
			}
			get [Symbol.toStringTag]() {
				return "URL";
			}
			get searchParams() {
				return this.#searchParams;
			}
			toString() {
				return this.#parts.href;
			}
			toJSON() {
				return this.#parts.href;
			}
			static read(url, part) {
				return url.#parts[part];
			}
			static change(url, part, value) {
				url.#parts = JSON.parse(bridge.changeUrl(url.#parts.href, part, String(value)));
				url.#bindSearchParams();
			}
			#bindSearchParams() {
				SearchParams.bind(this.#searchParams, this.#parts.search, (query) => {
					this.#parts = JSON.parse(bridge.changeUrl(this.#parts.href, "search", query));
				});
			}
		}
		function parse(text, base) {
			return parseUrl(bridge, String(text), base === void 0 ? void 0 : String(base));
		}
		const { read, change } = URL;
		for (const part of settableParts) Object.defineProperty(URL.prototype, part, {
			configurable: true,
			enumerable: true,
			get() {
				return read(this, part);
			},
			set(value) {
				change(this, part, value);
			}
		});
		Reflect.deleteProperty(URL, "read");
		Reflect.deleteProperty(URL, "change");
		return URL;
	}
	exports.create = create;
	return exports;
})({});
`
