// biome-ignore-all format: generated
// biome-ignore-all lint: generated
/** Made from guest/util.ts by `node scripts/build-guest.ts`: edit that and run this. */
export const source = `"use strict";
var guestModule = (function(exports) {
	Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
	var usualDepth = 2;
	var maxElements = 100;
	var maxStringLength = 1e4;
	var maxNodes = 2e3;
	var ValueDescriber = class {
		#frames;
		#maxDepth;
		#open = new Map();
		#nodes = 0;
		#lastId = 0;
		constructor(frames, maxDepth = usualDepth) {
			this.#frames = frames;
			this.#maxDepth = maxDepth;
		}
		describe(value, depth = 0) {
			switch (typeof value) {
				case "string": return describeString(value, depth);
				case "boolean": return value;
				case "number": return Number.isFinite(value) && !Object.is(value, -0) ? value : {
					kind: "number",
					text: Object.is(value, -0) ? "-0" : String(value)
				};
				case "undefined": return { kind: "undefined" };
				case "bigint": return {
					kind: "bigint",
					text: String(value)
				};
				case "symbol": return {
					kind: "symbol",
					description: value.description ?? ""
				};
				case "object":
				case "function": return value === null ? null : this.#describeReference(value, depth);
				default: return {
					kind: "literal",
					text: typeof value
				};
			}
		}
		#describeReference(value, depth) {
			const openId = this.#open.get(value);
			if (openId !== void 0) return {
				kind: "reference",
				id: openId
			};
			if (++this.#nodes > maxNodes) return {
				kind: "literal",
				text: "…"
			};
			const id = ++this.#lastId;
			this.#open.set(value, id);
			try {
				if (value instanceof Promise) return {
					kind: "literal",
					text: "Promise {}"
				};
				return this.#describeObject(value, id, depth);
			} catch {
				return {
					kind: "literal",
					text: "[object that cannot be shown]"
				};
			} finally {
				this.#open.delete(value);
			}
		}
		#describeObject(value, id, depth) {
			const isArray = Array.isArray(value);
			const base = {
				id,
				className: classNameOf(value)
			};
			if (depth > this.#maxDepth && typeof value === "object" && !(value instanceof Error)) {
				const properties = Object.keys(value).length === 0 ? [] : [{
					key: "…",
					value: null
				}];
				return {
					...base,
					kind: isArray ? "array" : "object",
					properties
				};
			}
			const properties = this.#propertiesOf(value, depth);
			return {
				...base,
				properties,
				...this.#contentOf(value, depth)
			};
		}
		#contentOf(value, depth) {
			if (typeof value === "function") return describeFunction(value);
			const describeAll = (values) => firstOf(values).map((v) => this.describe(v, depth + 1));
			if (Array.isArray(value)) return {
				kind: "array",
				elements: Array.from({ length: Math.min(value.length, 101) }, (_, i) => i in value ? this.describe(value[i], depth + 1) : hole),
				length: value.length
			};
			if (value instanceof Error) return {
				kind: "error",
				text: this.#errorText(value)
			};
			if (value instanceof Date) return {
				kind: "date",
				text: Number.isNaN(value.getTime()) ? "" : value.toISOString()
			};
			if (value instanceof RegExp) return {
				kind: "regexp",
				text: value.source,
				flags: value.flags
			};
			if (value instanceof Map) return {
				kind: "map",
				elements: describeAll(firstOf(value).flat()),
				length: value.size
			};
			if (value instanceof Set) return {
				kind: "set",
				elements: describeAll(value),
				length: value.size
			};
			if (value instanceof Uint8Array) return {
				kind: "bytes",
				text: [...value.subarray(0, 51)].map((byte) => byte.toString(16).padStart(2, "0")).join(""),
				length: value.length
			};
			return { kind: "object" };
		}
		#propertiesOf(value, depth) {
			const isIndexed = Array.isArray(value) || value instanceof Uint8Array;
			return Reflect.ownKeys(value).filter((key) => {
				if (isIndexed && typeof key === "string" && /^(\\d+|length)$/.test(key)) return false;
				return Reflect.getOwnPropertyDescriptor(value, key)?.enumerable === true;
			}).map((key) => {
				const described = this.#describeSlot(Reflect.getOwnPropertyDescriptor(value, key), depth);
				return typeof key === "symbol" ? {
					key: key.description ?? "",
					isSymbol: true,
					value: described
				} : {
					key,
					value: described
				};
			});
		}
		#describeSlot(slot, depth) {
			if (slot?.get && slot.set) return {
				kind: "literal",
				text: "[Getter/Setter]"
			};
			if (slot?.get) return {
				kind: "literal",
				text: "[Getter]"
			};
			if (slot?.set) return {
				kind: "literal",
				text: "[Setter]"
			};
			return this.describe(slot?.value, depth + 1);
		}
		#errorText(error) {
			const message = error.message === "" ? error.name : \`\${error.name}: \${error.message}\`;
			const stack = this.#frames.scriptStack(error.stack);
			return stack === "" ? message : \`\${message}\\n\${stack}\`;
		}
	};
	var hole = { kind: "hole" };
	function firstOf(values) {
		const first = [];
		for (const value of values) {
			if (first.length > maxElements) break;
			first.push(value);
		}
		return first;
	}
	function describeString(text, depth) {
		const limit = depth === 0 ? 10 * maxStringLength : maxStringLength;
		return text.length <= limit ? text : {
			kind: "long-string",
			text: text.slice(0, limit),
			missing: text.length - limit
		};
	}
	function describeFunction(value) {
		const source = Function.prototype.toString.call(value);
		const name = Reflect.getOwnPropertyDescriptor(value, "name")?.value;
		const functionKind = /^class\\b/.test(source) ? "class" : /^async\\b/.test(source) ? "async" : "plain";
		return {
			kind: "function",
			text: typeof name === "string" ? name : "",
			functionKind
		};
	}
	function classNameOf(value) {
		let proto = Reflect.getPrototypeOf(value);
		if (proto === null) return null;
		while (typeof proto === "object" && proto !== null) {
			const maker = Reflect.getOwnPropertyDescriptor(proto, "constructor")?.value;
			if (typeof maker === "function" && maker.name !== "") return maker.name;
			proto = Reflect.getPrototypeOf(proto);
		}
		return "Object";
	}
	function create(services) {
		const { call, frames, library, module } = services;
		const describeAll = (values) => {
			const describer = new ValueDescriber(frames);
			return JSON.stringify(values.map((value) => describer.describe(value)));
		};
		return {
			format: (...values) => library("format", describeAll(values)),
			inspect: (value, options) => {
				const depth = depthOf(options);
				const described = new ValueDescriber(frames, depth).describe(value);
				return library("inspect", JSON.stringify(described), depth);
			},
			promisify,
			callbackify: (action) => function callbackified(...values) {
				const callback = values.pop();
				Promise.resolve(Reflect.apply(action, this, values)).then((value) => void call(callback, [null, value]), (error) => void call(callback, [error]));
			},
			deprecate: (action) => action,
			inherits: (child, parent) => {
				Object.setPrototypeOf(child.prototype, parent.prototype);
				Object.assign(child, { super_: parent });
			},
			isArray: Array.isArray,
			isDeepStrictEqual: (a, b) => Object(module("lodash")).isEqual(a, b),
			types: {
				isDate: (value) => value instanceof Date,
				isNativeError: (value) => value instanceof Error,
				isPromise: (value) => value instanceof Promise,
				isRegExp: (value) => value instanceof RegExp
			},
			get TextDecoder() {
				return Object(module("text-encoding")).TextDecoder;
			},
			get TextEncoder() {
				return Object(module("text-encoding")).TextEncoder;
			}
		};
	}
	function depthOf(options) {
		const wanted = Object(options).depth;
		if (wanted === null || wanted === Number.POSITIVE_INFINITY) return deepest;
		return typeof wanted === "number" && wanted >= 0 ? Math.min(Math.trunc(wanted), deepest) : 2;
	}
	var deepest = 20;
	function promisify(action) {
		if (typeof action !== "function") throw new TypeError("The \\"original\\" argument must be of type function");
		return function promisified(...values) {
			return new Promise((resolve, reject) => {
				const callback = (error, value) => error ? reject(error) : resolve(value);
				Reflect.apply(action, this, [...values, callback]);
			});
		};
	}
	exports.create = create;
	return exports;
})({});
`
