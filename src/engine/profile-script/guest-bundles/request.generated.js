// biome-ignore-all format: generated
// biome-ignore-all lint: generated
/** Made from guest/request/request.ts by `node scripts/build-guest.ts`: edit that and run this. */
export const source = `"use strict";
var guestModule = (function(exports) {
	Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
	var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
	function createNetworkError(failure) {
		if (failure.code === "TIMED_OUT") {
			const code = failure.connecting ? "ETIMEDOUT" : "ESOCKETTIMEDOUT";
			return Object.assign(new Error(code), {
				code,
				connect: failure.connecting
			});
		}
		if (failure.code === "UND_ERR_SOCKET") return Object.assign(new Error("socket hang up"), { code: "ECONNRESET" });
		const ErrorClass = failure.code.startsWith("ERR_INVALID_") ? TypeError : Error;
		return Object.assign(new ErrorClass(failure.message), {
			code: failure.code,
			...failure.message.startsWith("connect ") ? {
				errno: failure.code,
				syscall: "connect"
			} : {}
		});
	}
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
	var optionNames = [
		"auth",
		"baseUrl",
		"body",
		"callback",
		"encoding",
		"followAllRedirects",
		"followOriginalHttpMethod",
		"followRedirect",
		"form",
		"gzip",
		"headers",
		"json",
		"jsonReplacer",
		"jsonReviver",
		"maxRedirects",
		"method",
		"qs",
		"removeRefererHeader",
		"strictSSL",
		"timeout",
		"uri",
		"url"
	];
	var encodings = [
		void 0,
		null,
		"ascii",
		"base64",
		"base64url",
		"binary",
		"hex",
		"latin1",
		"ucs-2",
		"ucs2",
		"utf-16le",
		"utf-8",
		"utf16le",
		"utf8"
	];
	function readArguments(target, second) {
		const options = typeof second === "object" && second !== null ? {
			...second,
			uri: target
		} : typeof target === "string" ? { uri: target } : { ...Object(target) };
		rejectUnsupported(options);
		return options;
	}
	function rejectUnsupported(options) {
		const names = optionNames;
		const unknown = Object.keys(options).find((n) => options[n] !== void 0 && !names.includes(n));
		if (unknown !== void 0) {
			const instead = listInstead("Options", unknown, optionNames);
			throw new TypeError(\`request: the option "\${unknown}" does not exist here. \${instead}\`);
		}
		if (options.strictSSL === false) throw new TypeError("request: strictSSL cannot be false here, certificates are always checked");
		if (!encodings.includes(options.encoding)) throw new TypeError(\`request: the encoding "\${options.encoding}" does not exist\`);
	}
	function parseUrl(bridge, text, base) {
		const json = bridge.parseUrl(text, base);
		return json === "" ? void 0 : JSON.parse(json);
	}
	function readTarget(options, bridge) {
		const wanted = options.uri || (options.url ?? options.uri);
		const text = hrefOf(wanted);
		if (options.baseUrl) return joinBase(options.baseUrl, wanted, bridge);
		if (!text) return new Error("options.uri is a required argument");
		return parseTarget(text, bridge);
	}
	function parseTarget(text, bridge, note = "") {
		const trimmed = text.trim();
		const parts = parseUrl(bridge, trimmed);
		if (parts && parts.host !== "") return parts;
		return parts && parts.pathname !== "" && !hostless.includes(parts.protocol) ? new Error(\`Invalid protocol: \${parts.protocol}\`) : new Error(\`Invalid URI "\${trimmed}"\${note}\`);
	}
	var hostless = ["file:", "javascript:"];
	function joinBase(base, path, bridge) {
		if (typeof base !== "string") return new Error("options.baseUrl must be a string");
		if (typeof path !== "string") return new Error("options.uri must be a string when using options.baseUrl");
		if (path.startsWith("//") || path.includes("://")) return new Error("options.uri must be a path when using options.baseUrl");
		if (path === "") return parseTarget(base, bridge);
		return parseTarget(\`\${base.replace(/\\/$/, "")}/\${path.replace(/^\\//, "")}\`, bridge);
	}
	function hrefOf(target) {
		if (typeof target !== "object" || target === null) return String(target ?? "");
		const href = Reflect.get(target, "href");
		return typeof href === "string" ? href : String(target);
	}
	var maxRedirects = 10;
	function followRedirect(sent, answer, options, bridge, response) {
		const location = locationOf(answer);
		if (!location || !isFollowed(sent, options)) return void 0;
		const { followRedirect: allow } = options;
		if (typeof allow === "function" && !allow(response())) return void 0;
		if (sent.redirects >= limitOf(options)) {
			const message = \`Exceeded maxRedirects. Probably stuck in a redirect loop \${sent.url.href}\`;
			return new Error(message);
		}
		const target = resolve(location, sent.url, bridge);
		return target instanceof Error ? target : redirected(sent, answer.status, target, options);
	}
	function locationOf(answer) {
		if (answer.status < 300 || answer.status >= 400) return void 0;
		return answer.headers.find(([name]) => name === "location")?.[1];
	}
	function isFollowed(sent, options) {
		if (options.followAllRedirects) return true;
		if (options.followRedirect !== void 0 && !options.followRedirect) return false;
		return ![
			"PATCH",
			"PUT",
			"POST",
			"DELETE"
		].includes(sent.method);
	}
	function limitOf(options) {
		return options.maxRedirects === void 0 ? maxRedirects : Number(options.maxRedirects);
	}
	function resolve(location, from, bridge) {
		return parseTarget(parseUrl(bridge, location, from.href)?.href ?? location, bridge, ". This can be caused by a crappy redirection.");
	}
	function redirected(sent, status, target, options) {
		const { headers } = sent;
		const originalHost = (headers.get("host") ?? sent.url.host).split(":")[0];
		const becomesGet = options.followAllRedirects && !options.followOriginalHttpMethod && sent.method !== "HEAD" && status !== 307;
		if (status !== 307) {
			for (const name of [
				"host",
				"content-type",
				"content-length"
			]) headers.remove(name);
			if (target.hostname !== originalHost) headers.remove("authorization");
		}
		if (!options.removeRefererHeader) headers.set("referer", sent.url.href);
		return {
			url: target,
			method: becomesGet ? "GET" : sent.method,
			headers,
			body: status === 307 ? sent.body : void 0,
			redirects: sent.redirects + 1
		};
	}
	function createResponse(answer, options, request, buffer) {
		const headers = joinHeaders(answer.headers);
		const body = readBody$1(answer.body, options, buffer);
		return {
			statusCode: answer.status,
			statusMessage: answer.statusText,
			httpVersion: "1.1",
			headers,
			rawHeaders: answer.headers.flat(),
			request,
			body,
			toJSON: () => ({
				statusCode: answer.status,
				body,
				headers,
				request
			})
		};
	}
	function readBody$1(body, options, buffer) {
		if (typeof body !== "string") return buffer().from(body);
		const text = options.encoding === "utf8" && body.startsWith("﻿") ? body.slice(1) : body;
		if (!options.json) return text;
		try {
			const { jsonReviver } = options;
			return JSON.parse(text, typeof jsonReviver === "function" ? (key, value) => Reflect.apply(jsonReviver, void 0, [key, value]) : void 0);
		} catch {
			return text === "" ? void 0 : text;
		}
	}
	var single = new Set([
		"age",
		"authorization",
		"content-length",
		"content-type",
		"etag",
		"expires",
		"from",
		"host",
		"if-modified-since",
		"if-unmodified-since",
		"last-modified",
		"location",
		"max-forwards",
		"proxy-authorization",
		"referer",
		"retry-after",
		"server",
		"user-agent"
	]);
	function joinHeaders(lines) {
		const headers = {};
		for (const [name, value] of lines) {
			const present = headers[name];
			if (name === "set-cookie") headers[name] = [...Array.isArray(present) ? present : [], value];
			else if (present === void 0) headers[name] = value;
			else if (!single.has(name)) headers[name] = \`\${String(present)}, \${value}\`;
		}
		return headers;
	}
	function readAuthorization(auth, url, headerIsSet, buffer) {
		const basic = (user, password) => \`Basic \${buffer().from(\`\${user}:\${password}\`).toString("base64")}\`;
		if (auth) return authorizationOf(Object(auth), basic);
		if (headerIsSet || url.username === "" && url.password === "") return void 0;
		return basic(decodeURIComponent(url.username), decodeURIComponent(url.password));
	}
	function authorizationOf(auth, basic) {
		if (auth.sendImmediately === false) throw new TypeError("request: auth.sendImmediately cannot be false here");
		const user = auth.username ?? auth.user;
		const password = auth.password ?? auth.pass;
		if (auth.bearer !== void 0) return \`Bearer \${(typeof auth.bearer === "function" ? auth.bearer() : auth.bearer) || ""}\`;
		if (user === void 0) return new Error("no auth mechanism defined");
		if (typeof user !== "string" || password !== void 0 && typeof password !== "string") return new Error("auth() received invalid user or password");
		return basic(user, password ?? "");
	}
	var HeaderMap = class {
		#entries;
		constructor(headers) {
			this.#entries = Object.entries(headers ?? {}).filter(([, value]) => value !== void 0);
		}
		get(name) {
			const entry = this.#find(name);
			return entry && String(entry[1]);
		}
		has(name) {
			return this.#find(name) !== void 0;
		}
		set(name, value) {
			const entry = this.#find(name);
			if (entry) entry[1] = value;
			else this.#entries.push([name, value]);
		}
		remove(name) {
			const index = this.#entries.findIndex(([n]) => n.toLowerCase() === name);
			if (index !== -1) this.#entries.splice(index, 1);
		}
		toLines() {
			return this.#entries.flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((v) => [name, String(v)]));
		}
		toObject() {
			return Object.fromEntries(this.#entries);
		}
		#find(name) {
			return this.#entries.find(([n]) => n.toLowerCase() === name);
		}
	};
	var require_utils = __commonJSMin(((exports, module) => {
		var has = Object.prototype.hasOwnProperty;
		var hexTable = function() {
			var array = [];
			for (var i = 0; i < 256; ++i) array[array.length] = "%" + ((i < 16 ? "0" : "") + i.toString(16)).toUpperCase();
			return array;
		}();
		var compactQueue = function compactQueue(queue) {
			var obj;
			while (queue.length) {
				var item = queue.pop();
				obj = item.obj[item.prop];
				if (Array.isArray(obj)) {
					var compacted = [];
					for (var j = 0; j < obj.length; ++j) if (typeof obj[j] !== "undefined") compacted[compacted.length] = obj[j];
					item.obj[item.prop] = compacted;
				}
			}
			return obj;
		};
		var arrayToObject = function arrayToObject(source, options) {
			var obj = options && options.plainObjects ? Object.create(null) : {};
			for (var i = 0; i < source.length; ++i) if (typeof source[i] !== "undefined") obj[i] = source[i];
			return obj;
		};
		var merge = function merge(target, source, options) {
			if (!source) return target;
			if (typeof source !== "object") {
				if (Array.isArray(target)) target[target.length] = source;
				else if (target && typeof target === "object") {
					if (options && (options.plainObjects || options.allowPrototypes) || !has.call(Object.prototype, source)) target[source] = true;
				} else return [target, source];
				return target;
			}
			if (!target || typeof target !== "object") return [target].concat(source);
			var mergeTarget = target;
			if (Array.isArray(target) && !Array.isArray(source)) mergeTarget = arrayToObject(target, options);
			if (Array.isArray(target) && Array.isArray(source)) {
				source.forEach(function(item, i) {
					if (has.call(target, i)) {
						var targetItem = target[i];
						if (targetItem && typeof targetItem === "object" && item && typeof item === "object") target[i] = merge(targetItem, item, options);
						else target[target.length] = item;
					} else target[i] = item;
				});
				return target;
			}
			return Object.keys(source).reduce(function(acc, key) {
				var value = source[key];
				if (has.call(acc, key)) acc[key] = merge(acc[key], value, options);
				else acc[key] = value;
				return acc;
			}, mergeTarget);
		};
		var assign = function assignSingleSource(target, source) {
			return Object.keys(source).reduce(function(acc, key) {
				acc[key] = source[key];
				return acc;
			}, target);
		};
		var decode = function(str) {
			try {
				return decodeURIComponent(str.replace(/\\+/g, " "));
			} catch (e) {
				return str;
			}
		};
		module.exports = {
			arrayToObject,
			assign,
			compact: function compact(value) {
				var queue = [{
					obj: { o: value },
					prop: "o"
				}];
				var refs = [];
				for (var i = 0; i < queue.length; ++i) {
					var item = queue[i];
					var obj = item.obj[item.prop];
					var keys = Object.keys(obj);
					for (var j = 0; j < keys.length; ++j) {
						var key = keys[j];
						var val = obj[key];
						if (typeof val === "object" && val !== null && refs.indexOf(val) === -1) {
							queue[queue.length] = {
								obj,
								prop: key
							};
							refs[refs.length] = val;
						}
					}
				}
				return compactQueue(queue);
			},
			decode,
			encode: function encode(str) {
				if (str.length === 0) return str;
				var string = typeof str === "string" ? str : String(str);
				var out = "";
				for (var i = 0; i < string.length; ++i) {
					var c = string.charCodeAt(i);
					if (c === 45 || c === 46 || c === 95 || c === 126 || c >= 48 && c <= 57 || c >= 65 && c <= 90 || c >= 97 && c <= 122) {
						out += string.charAt(i);
						continue;
					}
					if (c < 128) {
						out = out + hexTable[c];
						continue;
					}
					if (c < 2048) {
						out = out + (hexTable[192 | c >> 6] + hexTable[128 | c & 63]);
						continue;
					}
					if (c < 55296 || c >= 57344) {
						out = out + (hexTable[224 | c >> 12] + hexTable[128 | c >> 6 & 63] + hexTable[128 | c & 63]);
						continue;
					}
					i += 1;
					c = 65536 + ((c & 1023) << 10 | string.charCodeAt(i) & 1023);
					out += hexTable[240 | c >> 18] + hexTable[128 | c >> 12 & 63] + hexTable[128 | c >> 6 & 63] + hexTable[128 | c & 63];
				}
				return out;
			},
			isBuffer: function isBuffer(obj) {
				if (obj === null || typeof obj === "undefined") return false;
				return !!(obj.constructor && obj.constructor.isBuffer && obj.constructor.isBuffer(obj));
			},
			isRegExp: function isRegExp(obj) {
				return Object.prototype.toString.call(obj) === "[object RegExp]";
			},
			merge
		};
	}));
	var require_formats = __commonJSMin(((exports, module) => {
		var replace = String.prototype.replace;
		var percentTwenties = /%20/g;
		module.exports = {
			"default": "RFC3986",
			formatters: {
				RFC1738: function(value) {
					return replace.call(value, percentTwenties, "+");
				},
				RFC3986: function(value) {
					return String(value);
				}
			},
			RFC1738: "RFC1738",
			RFC3986: "RFC3986"
		};
	}));
	var require_stringify = __commonJSMin(((exports, module) => {
		var utils = require_utils();
		var formats = require_formats();
		var arrayPrefixGenerators = {
			brackets: function brackets(prefix) {
				return prefix + "[]";
			},
			indices: function indices(prefix, key) {
				return prefix + "[" + key + "]";
			},
			repeat: function repeat(prefix) {
				return prefix;
			}
		};
		var isArray = Array.isArray;
		var push = Array.prototype.push;
		var pushToArray = function(arr, valueOrArray) {
			push.apply(arr, isArray(valueOrArray) ? valueOrArray : [valueOrArray]);
		};
		var toISO = Date.prototype.toISOString;
		var defaults = {
			delimiter: "&",
			encode: true,
			encoder: utils.encode,
			encodeValuesOnly: false,
			serializeDate: function serializeDate(date) {
				return toISO.call(date);
			},
			skipNulls: false,
			strictNullHandling: false
		};
		var stringify = function stringify(object, prefix, generateArrayPrefix, strictNullHandling, skipNulls, encoder, filter, sort, allowDots, serializeDate, formatter, encodeValuesOnly) {
			var obj = object;
			if (typeof filter === "function") obj = filter(prefix, obj);
			else if (obj instanceof Date) obj = serializeDate(obj);
			if (obj === null) {
				if (strictNullHandling) return encoder && !encodeValuesOnly ? encoder(prefix, defaults.encoder) : prefix;
				obj = "";
			}
			if (typeof obj === "string" || typeof obj === "number" || typeof obj === "boolean" || utils.isBuffer(obj)) {
				if (encoder) return [formatter(encodeValuesOnly ? prefix : encoder(prefix, defaults.encoder)) + "=" + formatter(encoder(obj, defaults.encoder))];
				return [formatter(prefix) + "=" + formatter(String(obj))];
			}
			var values = [];
			if (typeof obj === "undefined") return values;
			var objKeys;
			if (isArray(filter)) objKeys = filter;
			else {
				var keys = Object.keys(obj);
				objKeys = sort ? keys.sort(sort) : keys;
			}
			for (var i = 0; i < objKeys.length; ++i) {
				var key = objKeys[i];
				if (skipNulls && obj[key] === null) continue;
				if (isArray(obj)) pushToArray(values, stringify(obj[key], generateArrayPrefix(prefix, key), generateArrayPrefix, strictNullHandling, skipNulls, encoder, filter, sort, allowDots, serializeDate, formatter, encodeValuesOnly));
				else pushToArray(values, stringify(obj[key], prefix + (allowDots ? "." + key : "[" + key + "]"), generateArrayPrefix, strictNullHandling, skipNulls, encoder, filter, sort, allowDots, serializeDate, formatter, encodeValuesOnly));
			}
			return values;
		};
		module.exports = function(object, opts) {
			var obj = object;
			var options = opts ? utils.assign({}, opts) : {};
			if (options.encoder !== null && typeof options.encoder !== "undefined" && typeof options.encoder !== "function") throw new TypeError("Encoder has to be a function.");
			var delimiter = typeof options.delimiter === "undefined" ? defaults.delimiter : options.delimiter;
			var strictNullHandling = typeof options.strictNullHandling === "boolean" ? options.strictNullHandling : defaults.strictNullHandling;
			var skipNulls = typeof options.skipNulls === "boolean" ? options.skipNulls : defaults.skipNulls;
			var encode = typeof options.encode === "boolean" ? options.encode : defaults.encode;
			var encoder = typeof options.encoder === "function" ? options.encoder : defaults.encoder;
			var sort = typeof options.sort === "function" ? options.sort : null;
			var allowDots = typeof options.allowDots === "undefined" ? false : options.allowDots;
			var serializeDate = typeof options.serializeDate === "function" ? options.serializeDate : defaults.serializeDate;
			var encodeValuesOnly = typeof options.encodeValuesOnly === "boolean" ? options.encodeValuesOnly : defaults.encodeValuesOnly;
			if (typeof options.format === "undefined") options.format = formats["default"];
			else if (!Object.prototype.hasOwnProperty.call(formats.formatters, options.format)) throw new TypeError("Unknown format option provided.");
			var formatter = formats.formatters[options.format];
			var objKeys;
			var filter;
			if (typeof options.filter === "function") {
				filter = options.filter;
				obj = filter("", obj);
			} else if (isArray(options.filter)) {
				filter = options.filter;
				objKeys = filter;
			}
			var keys = [];
			if (typeof obj !== "object" || obj === null) return "";
			var arrayFormat;
			if (options.arrayFormat in arrayPrefixGenerators) arrayFormat = options.arrayFormat;
			else if ("indices" in options) arrayFormat = options.indices ? "indices" : "repeat";
			else arrayFormat = "indices";
			var generateArrayPrefix = arrayPrefixGenerators[arrayFormat];
			if (!objKeys) objKeys = Object.keys(obj);
			if (sort) objKeys.sort(sort);
			for (var i = 0; i < objKeys.length; ++i) {
				var key = objKeys[i];
				if (skipNulls && obj[key] === null) continue;
				pushToArray(keys, stringify(obj[key], key, generateArrayPrefix, strictNullHandling, skipNulls, encode ? encoder : null, filter, sort, allowDots, serializeDate, formatter, encodeValuesOnly));
			}
			var joined = keys.join(delimiter);
			var prefix = options.addQueryPrefix === true ? "?" : "";
			return joined.length > 0 ? prefix + joined : "";
		};
	}));
	var require_parse = __commonJSMin(((exports, module) => {
		var utils = require_utils();
		var has = Object.prototype.hasOwnProperty;
		var defaults = {
			allowDots: false,
			allowPrototypes: false,
			arrayLimit: 20,
			decoder: utils.decode,
			delimiter: "&",
			depth: 5,
			parameterLimit: 1e3,
			plainObjects: false,
			strictNullHandling: false
		};
		var parseValues = function parseQueryStringValues(str, options) {
			var obj = {};
			var cleanStr = options.ignoreQueryPrefix ? str.replace(/^\\?/, "") : str;
			var limit = options.parameterLimit === Infinity ? void 0 : options.parameterLimit;
			var parts = cleanStr.split(options.delimiter, limit);
			for (var i = 0; i < parts.length; ++i) {
				var part = parts[i];
				var bracketEqualsPos = part.indexOf("]=");
				var pos = bracketEqualsPos === -1 ? part.indexOf("=") : bracketEqualsPos + 1;
				var key, val;
				if (pos === -1) {
					key = options.decoder(part, defaults.decoder);
					val = options.strictNullHandling ? null : "";
				} else {
					key = options.decoder(part.slice(0, pos), defaults.decoder);
					val = options.decoder(part.slice(pos + 1), defaults.decoder);
				}
				if (has.call(obj, key)) obj[key] = [].concat(obj[key]).concat(val);
				else obj[key] = val;
			}
			return obj;
		};
		var parseObject = function(chain, val, options) {
			var leaf = val;
			for (var i = chain.length - 1; i >= 0; --i) {
				var obj;
				var root = chain[i];
				if (root === "[]" && options.parseArrays) obj = [].concat(leaf);
				else {
					obj = options.plainObjects ? Object.create(null) : {};
					var cleanRoot = root.charAt(0) === "[" && root.charAt(root.length - 1) === "]" ? root.slice(1, -1) : root;
					var index = parseInt(cleanRoot, 10);
					if (!options.parseArrays && cleanRoot === "") obj = { 0: leaf };
					else if (!isNaN(index) && root !== cleanRoot && String(index) === cleanRoot && index >= 0 && options.parseArrays && index <= options.arrayLimit) {
						obj = [];
						obj[index] = leaf;
					} else if (cleanRoot !== "__proto__") obj[cleanRoot] = leaf;
				}
				leaf = obj;
			}
			return leaf;
		};
		var parseKeys = function parseQueryStringKeys(givenKey, val, options) {
			if (!givenKey) return;
			var key = options.allowDots ? givenKey.replace(/\\.([^.[]+)/g, "[$1]") : givenKey;
			var brackets = /(\\[[^[\\]]*])/;
			var child = /(\\[[^[\\]]*])/g;
			var segment = brackets.exec(key);
			var parent = segment ? key.slice(0, segment.index) : key;
			var keys = [];
			if (parent) {
				if (!options.plainObjects && has.call(Object.prototype, parent)) {
					if (!options.allowPrototypes) return;
				}
				keys[keys.length] = parent;
			}
			var i = 0;
			while ((segment = child.exec(key)) !== null && i < options.depth) {
				i += 1;
				if (!options.plainObjects && has.call(Object.prototype, segment[1].slice(1, -1))) {
					if (!options.allowPrototypes) return;
				}
				keys[keys.length] = segment[1];
			}
			if (segment) keys[keys.length] = "[" + key.slice(segment.index) + "]";
			return parseObject(keys, val, options);
		};
		module.exports = function(str, opts) {
			var options = opts ? utils.assign({}, opts) : {};
			if (options.decoder !== null && options.decoder !== void 0 && typeof options.decoder !== "function") throw new TypeError("Decoder has to be a function.");
			options.ignoreQueryPrefix = options.ignoreQueryPrefix === true;
			options.delimiter = typeof options.delimiter === "string" || utils.isRegExp(options.delimiter) ? options.delimiter : defaults.delimiter;
			options.depth = typeof options.depth === "number" ? options.depth : defaults.depth;
			options.arrayLimit = typeof options.arrayLimit === "number" ? options.arrayLimit : defaults.arrayLimit;
			options.parseArrays = options.parseArrays !== false;
			options.decoder = typeof options.decoder === "function" ? options.decoder : defaults.decoder;
			options.allowDots = typeof options.allowDots === "boolean" ? options.allowDots : defaults.allowDots;
			options.plainObjects = typeof options.plainObjects === "boolean" ? options.plainObjects : defaults.plainObjects;
			options.allowPrototypes = typeof options.allowPrototypes === "boolean" ? options.allowPrototypes : defaults.allowPrototypes;
			options.parameterLimit = typeof options.parameterLimit === "number" ? options.parameterLimit : defaults.parameterLimit;
			options.strictNullHandling = typeof options.strictNullHandling === "boolean" ? options.strictNullHandling : defaults.strictNullHandling;
			if (str === "" || str === null || typeof str === "undefined") return options.plainObjects ? Object.create(null) : {};
			var tempObj = typeof str === "string" ? parseValues(str, options) : str;
			var obj = options.plainObjects ? Object.create(null) : {};
			var keys = Object.keys(tempObj);
			for (var i = 0; i < keys.length; ++i) {
				var key = keys[i];
				var newObj = parseKeys(key, tempObj[key], options);
				obj = utils.merge(obj, newObj, options);
			}
			return utils.compact(obj);
		};
	}));
	var import_lib = __commonJSMin(((exports, module) => {
		var stringify = require_stringify();
		var parse = require_parse();
		module.exports = {
			formats: require_formats(),
			parse,
			stringify
		};
	}))();
	function writeForm(values) {
		return (0, import_lib.stringify)(values);
	}
	function mergeQuery(href, values) {
		const [beforeQuery = "", query = ""] = href.split(/[?#]/);
		const merged = (0, import_lib.parse)(query);
		for (const key in Object(values)) merged[key] = Reflect.get(Object(values), key);
		const text = (0, import_lib.stringify)(merged);
		return text === "" ? href : \`\${beforeQuery}?\${text}\`;
	}
	function encodeReserved(text) {
		return text.replace(/[!'()*]/g, (c) => \`%\${c.charCodeAt(0).toString(16).toUpperCase()}\`);
	}
	var formType = "application/x-www-form-urlencoded";
	function readBody(options, headers) {
		const body = options.form ? readForm(options.form, headers) : options.body;
		if (!options.json) return body;
		if (!headers.has("accept")) headers.set("accept", "application/json");
		const value = typeof options.json === "boolean" ? body : options.json;
		if (value === void 0) return void 0;
		const keepsForm = typeof options.json === "boolean" && isForm(headers);
		if (!headers.has("content-type")) headers.set("content-type", "application/json");
		if (keepsForm) return encodeReserved(String(value));
		return JSON.stringify(value, replacerOf(options.jsonReplacer));
	}
	function packBody(body, headers, buffer) {
		if (!body) return void 0;
		if (typeof body === "string") {
			setLength(headers, lengthOf(body, buffer));
			return { text: body };
		}
		const Buffer = buffer();
		const bytes = Array.isArray(body) ? Buffer.concat(body.map((part) => bytesOf(part, Buffer) ?? Buffer.alloc(0))) : bytesOf(body, Buffer);
		if (!bytes) return new Error("Argument error, options.body.");
		setLength(headers, bytes.length);
		return { base64: bytes.toString("base64") };
	}
	function setLength(headers, length) {
		if (!headers.has("content-length")) headers.set("content-length", String(length));
	}
	function lengthOf(text, buffer) {
		return /[\\u0080-\\uffff]/.test(text) ? buffer().byteLength(text) : text.length;
	}
	function readForm(form, headers) {
		if (!isForm(headers)) headers.set("content-type", formType);
		return typeof form === "string" ? encodeReserved(form) : writeForm(form);
	}
	function isForm(headers) {
		return new RegExp(\`^\${formType}\\\\b\`).test(headers.get("content-type") ?? "");
	}
	function replacerOf(replacer) {
		return typeof replacer === "function" ? (key, value) => Reflect.apply(replacer, void 0, [key, value]) : void 0;
	}
	function bytesOf(part, Buffer) {
		if (typeof part === "string") return Buffer.from(part);
		if (part instanceof Uint8Array) return Buffer.from(part.slice().buffer);
	}
	function createTransmission(options, { bridge, buffer }) {
		const headers = new HeaderMap(options.headers);
		const target = readTarget(options, bridge);
		if (target instanceof Error) return target;
		const url = options.qs ? parseTarget(mergeQuery(target.href, options.qs), bridge) : target;
		if (url instanceof Error) return url;
		if (url.protocol !== "http:" && url.protocol !== "https:") return new Error(\`Invalid protocol: \${url.protocol}\`);
		const authorization = readAuthorization(options.auth, url, headers.has("authorization"), buffer);
		if (authorization instanceof Error) return authorization;
		if (authorization !== void 0) headers.set("authorization", authorization);
		if (options.gzip && !headers.has("accept-encoding")) headers.set("accept-encoding", "gzip, deflate");
		const body = packBody(readBody(options, headers), headers, buffer);
		if (body instanceof Error) return body;
		const method = String(options.method || "GET");
		if (!body && method !== "GET") headers.set("content-length", "0");
		return {
			url,
			method,
			headers,
			body,
			redirects: 0
		};
	}
	function create(services) {
		const request = (target, second, third) => {
			if (target === void 0) throw new Error("undefined is not a valid uri or options object.");
			return send(services, readArguments(target, second), callbackOf(second, third));
		};
		const verb = (method) => (target, second, third) => {
			return send(services, {
				...readArguments(target, second),
				method
			}, callbackOf(second, third));
		};
		return { request: Object.assign(request, {
			get: verb("GET"),
			head: verb("HEAD"),
			options: verb("OPTIONS"),
			post: verb("POST"),
			put: verb("PUT"),
			patch: verb("PATCH"),
			del: verb("DELETE"),
			delete: verb("DELETE")
		}) };
	}
	function callbackOf(second, third) {
		const callback = typeof second === "function" ? second : third;
		return typeof callback === "function" ? callback : void 0;
	}
	function send(services, options, given) {
		const callback = given ?? callbackOf(options.callback, void 0);
		if (options.method === "HEAD" && (options.body || isObject(options.json))) throw new Error("HTTP HEAD requests MUST NOT include a request body.");
		const first = createTransmission(options, services);
		const handle = createHandle();
		if (!(first instanceof Error)) transmit(services, options, first, callback, handle);
		else if (callback) services.watch(callback(first));
		else throw first;
		return handle.script;
	}
	function transmit(services, options, transmission, callback, handle) {
		const { url, method, headers, body } = transmission;
		const fail = (error) => {
			if (!callback) throw error;
			services.watch(callback(error));
		};
		const outgoing = {
			method: method.toUpperCase(),
			url: url.href,
			headers: headers.toLines(),
			body,
			gzip: Boolean(options.gzip),
			encoding: encodingOf(options.encoding),
			timeoutMs: timeoutOf(options.timeout)
		};
		handle.cancel = services.http.send(outgoing, (answer) => {
			if (answer.kind === "failed") return fail(createNetworkError(answer));
			const sent = {
				uri: url,
				method,
				headers: headers.toObject()
			};
			const response = () => createResponse(answer, options, sent, services.buffer);
			const next = followRedirect(transmission, answer, options, services.bridge, response);
			if (next instanceof Error) return fail(next);
			if (next) {
				if (next.url.protocol !== "http:" && next.url.protocol !== "https:") return fail(new Error(\`Invalid protocol: \${next.url.protocol}\`));
				return transmit(services, options, next, callback, handle);
			}
			const final = response();
			if (callback) services.watch(callback(null, final, final.body));
		});
	}
	function isObject(value) {
		return typeof value === "object" && value !== null;
	}
	function encodingOf(encoding) {
		return encoding === null ? null : String(encoding ?? "utf8");
	}
	function timeoutOf(timeout) {
		return typeof timeout === "number" && timeout > 0 && Number.isFinite(timeout) ? timeout : void 0;
	}
	function createHandle() {
		const missing = (name) => () => {
			throw new Error(\`request: .\${name}() does not exist here, responses come to the callback only\`);
		};
		const handle = {
			cancel: () => void 0,
			script: {
				abort: () => handle.cancel(),
				...Object.fromEntries([
					"on",
					"once",
					"pipe",
					"form",
					"auth",
					"json",
					"qs"
				].map((name) => [name, missing(name)]))
			}
		};
		return handle;
	}
	exports.create = create;
	return exports;
})({});
`
