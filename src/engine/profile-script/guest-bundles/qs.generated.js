// biome-ignore-all format: generated
// biome-ignore-all lint: generated
/** Made from guest/libraries/qs.ts by `node scripts/build-guest.ts`: edit that and run this. */
export const source = `"use strict";
var guestModule = (function(exports) {
	Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
	var __create = Object.create;
	var __defProp = Object.defineProperty;
	var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
	var __getOwnPropNames = Object.getOwnPropertyNames;
	var __getProtoOf = Object.getPrototypeOf;
	var __hasOwnProp = Object.prototype.hasOwnProperty;
	var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
	var __copyProps = (to, from, except, desc) => {
		if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
			key = keys[i];
			if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
				get: ((k) => from[k]).bind(null, key),
				enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
			});
		}
		return to;
	};
	var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
		value: mod,
		enumerable: true
	}) : target, mod));
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
	var import_lib = __toESM(__commonJSMin(((exports, module) => {
		var stringify = require_stringify();
		var parse = require_parse();
		module.exports = {
			formats: require_formats(),
			parse,
			stringify
		};
	}))(), 1);
	var create = () => ({ ...import_lib });
	exports.create = create;
	return exports;
})({});
`
