// biome-ignore-all format: generated
// biome-ignore-all lint: generated
/** Made from guest/https/https.ts by `node scripts/build-guest.ts`: edit that and run this. */
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
	var import_events = __toESM(__commonJSMin(((exports, module) => {
		var R = typeof Reflect === "object" ? Reflect : null;
		var ReflectApply = R && typeof R.apply === "function" ? R.apply : function ReflectApply(target, receiver, args) {
			return Function.prototype.apply.call(target, receiver, args);
		};
		var ReflectOwnKeys;
		if (R && typeof R.ownKeys === "function") ReflectOwnKeys = R.ownKeys;
		else if (Object.getOwnPropertySymbols) ReflectOwnKeys = function ReflectOwnKeys(target) {
			return Object.getOwnPropertyNames(target).concat(Object.getOwnPropertySymbols(target));
		};
		else ReflectOwnKeys = function ReflectOwnKeys(target) {
			return Object.getOwnPropertyNames(target);
		};
		function ProcessEmitWarning(warning) {
			if (console && console.warn) console.warn(warning);
		}
		var NumberIsNaN = Number.isNaN || function NumberIsNaN(value) {
			return value !== value;
		};
		function EventEmitter() {
			EventEmitter.init.call(this);
		}
		module.exports = EventEmitter;
		module.exports.once = once;
		EventEmitter.EventEmitter = EventEmitter;
		EventEmitter.prototype._events = void 0;
		EventEmitter.prototype._eventsCount = 0;
		EventEmitter.prototype._maxListeners = void 0;
		var defaultMaxListeners = 10;
		function checkListener(listener) {
			if (typeof listener !== "function") throw new TypeError("The \\"listener\\" argument must be of type Function. Received type " + typeof listener);
		}
		Object.defineProperty(EventEmitter, "defaultMaxListeners", {
			enumerable: true,
			get: function() {
				return defaultMaxListeners;
			},
			set: function(arg) {
				if (typeof arg !== "number" || arg < 0 || NumberIsNaN(arg)) throw new RangeError("The value of \\"defaultMaxListeners\\" is out of range. It must be a non-negative number. Received " + arg + ".");
				defaultMaxListeners = arg;
			}
		});
		EventEmitter.init = function() {
			if (this._events === void 0 || this._events === Object.getPrototypeOf(this)._events) {
				this._events = Object.create(null);
				this._eventsCount = 0;
			}
			this._maxListeners = this._maxListeners || void 0;
		};
		EventEmitter.prototype.setMaxListeners = function setMaxListeners(n) {
			if (typeof n !== "number" || n < 0 || NumberIsNaN(n)) throw new RangeError("The value of \\"n\\" is out of range. It must be a non-negative number. Received " + n + ".");
			this._maxListeners = n;
			return this;
		};
		function _getMaxListeners(that) {
			if (that._maxListeners === void 0) return EventEmitter.defaultMaxListeners;
			return that._maxListeners;
		}
		EventEmitter.prototype.getMaxListeners = function getMaxListeners() {
			return _getMaxListeners(this);
		};
		EventEmitter.prototype.emit = function emit(type) {
			var args = [];
			for (var i = 1; i < arguments.length; i++) args.push(arguments[i]);
			var doError = type === "error";
			var events = this._events;
			if (events !== void 0) doError = doError && events.error === void 0;
			else if (!doError) return false;
			if (doError) {
				var er;
				if (args.length > 0) er = args[0];
				if (er instanceof Error) throw er;
				var err = new Error("Unhandled error." + (er ? " (" + er.message + ")" : ""));
				err.context = er;
				throw err;
			}
			var handler = events[type];
			if (handler === void 0) return false;
			if (typeof handler === "function") ReflectApply(handler, this, args);
			else {
				var len = handler.length;
				var listeners = arrayClone(handler, len);
				for (var i = 0; i < len; ++i) ReflectApply(listeners[i], this, args);
			}
			return true;
		};
		function _addListener(target, type, listener, prepend) {
			var m;
			var events;
			var existing;
			checkListener(listener);
			events = target._events;
			if (events === void 0) {
				events = target._events = Object.create(null);
				target._eventsCount = 0;
			} else {
				if (events.newListener !== void 0) {
					target.emit("newListener", type, listener.listener ? listener.listener : listener);
					events = target._events;
				}
				existing = events[type];
			}
			if (existing === void 0) {
				existing = events[type] = listener;
				++target._eventsCount;
			} else {
				if (typeof existing === "function") existing = events[type] = prepend ? [listener, existing] : [existing, listener];
				else if (prepend) existing.unshift(listener);
				else existing.push(listener);
				m = _getMaxListeners(target);
				if (m > 0 && existing.length > m && !existing.warned) {
					existing.warned = true;
					var w = new Error("Possible EventEmitter memory leak detected. " + existing.length + " " + String(type) + " listeners added. Use emitter.setMaxListeners() to increase limit");
					w.name = "MaxListenersExceededWarning";
					w.emitter = target;
					w.type = type;
					w.count = existing.length;
					ProcessEmitWarning(w);
				}
			}
			return target;
		}
		EventEmitter.prototype.addListener = function addListener(type, listener) {
			return _addListener(this, type, listener, false);
		};
		EventEmitter.prototype.on = EventEmitter.prototype.addListener;
		EventEmitter.prototype.prependListener = function prependListener(type, listener) {
			return _addListener(this, type, listener, true);
		};
		function onceWrapper() {
			if (!this.fired) {
				this.target.removeListener(this.type, this.wrapFn);
				this.fired = true;
				if (arguments.length === 0) return this.listener.call(this.target);
				return this.listener.apply(this.target, arguments);
			}
		}
		function _onceWrap(target, type, listener) {
			var state = {
				fired: false,
				wrapFn: void 0,
				target,
				type,
				listener
			};
			var wrapped = onceWrapper.bind(state);
			wrapped.listener = listener;
			state.wrapFn = wrapped;
			return wrapped;
		}
		EventEmitter.prototype.once = function once(type, listener) {
			checkListener(listener);
			this.on(type, _onceWrap(this, type, listener));
			return this;
		};
		EventEmitter.prototype.prependOnceListener = function prependOnceListener(type, listener) {
			checkListener(listener);
			this.prependListener(type, _onceWrap(this, type, listener));
			return this;
		};
		EventEmitter.prototype.removeListener = function removeListener(type, listener) {
			var list, events, position, i, originalListener;
			checkListener(listener);
			events = this._events;
			if (events === void 0) return this;
			list = events[type];
			if (list === void 0) return this;
			if (list === listener || list.listener === listener) {
				if (--this._eventsCount === 0) this._events = Object.create(null);
				else {
					delete events[type];
					if (events.removeListener) this.emit("removeListener", type, list.listener || listener);
				}
			} else if (typeof list !== "function") {
				position = -1;
				for (i = list.length - 1; i >= 0; i--) if (list[i] === listener || list[i].listener === listener) {
					originalListener = list[i].listener;
					position = i;
					break;
				}
				if (position < 0) return this;
				if (position === 0) list.shift();
				else spliceOne(list, position);
				if (list.length === 1) events[type] = list[0];
				if (events.removeListener !== void 0) this.emit("removeListener", type, originalListener || listener);
			}
			return this;
		};
		EventEmitter.prototype.off = EventEmitter.prototype.removeListener;
		EventEmitter.prototype.removeAllListeners = function removeAllListeners(type) {
			var listeners, events = this._events, i;
			if (events === void 0) return this;
			if (events.removeListener === void 0) {
				if (arguments.length === 0) {
					this._events = Object.create(null);
					this._eventsCount = 0;
				} else if (events[type] !== void 0) {
					if (--this._eventsCount === 0) this._events = Object.create(null);
					else delete events[type];
				}
				return this;
			}
			if (arguments.length === 0) {
				var keys = Object.keys(events);
				var key;
				for (i = 0; i < keys.length; ++i) {
					key = keys[i];
					if (key === "removeListener") continue;
					this.removeAllListeners(key);
				}
				this.removeAllListeners("removeListener");
				this._events = Object.create(null);
				this._eventsCount = 0;
				return this;
			}
			listeners = events[type];
			if (typeof listeners === "function") this.removeListener(type, listeners);
			else if (listeners !== void 0) for (i = listeners.length - 1; i >= 0; i--) this.removeListener(type, listeners[i]);
			return this;
		};
		function _listeners(target, type, unwrap) {
			var events = target._events;
			if (events === void 0) return [];
			var evlistener = events[type];
			if (evlistener === void 0) return [];
			if (typeof evlistener === "function") return unwrap ? [evlistener.listener || evlistener] : [evlistener];
			return unwrap ? unwrapListeners(evlistener) : arrayClone(evlistener, evlistener.length);
		}
		EventEmitter.prototype.listeners = function listeners(type) {
			return _listeners(this, type, true);
		};
		EventEmitter.prototype.rawListeners = function rawListeners(type) {
			return _listeners(this, type, false);
		};
		EventEmitter.listenerCount = function(emitter, type) {
			if (typeof emitter.listenerCount === "function") return emitter.listenerCount(type);
			else return listenerCount.call(emitter, type);
		};
		EventEmitter.prototype.listenerCount = listenerCount;
		function listenerCount(type) {
			var events = this._events;
			if (events !== void 0) {
				var evlistener = events[type];
				if (typeof evlistener === "function") return 1;
				else if (evlistener !== void 0) return evlistener.length;
			}
			return 0;
		}
		EventEmitter.prototype.eventNames = function eventNames() {
			return this._eventsCount > 0 ? ReflectOwnKeys(this._events) : [];
		};
		function arrayClone(arr, n) {
			var copy = new Array(n);
			for (var i = 0; i < n; ++i) copy[i] = arr[i];
			return copy;
		}
		function spliceOne(list, index) {
			for (; index + 1 < list.length; index++) list[index] = list[index + 1];
			list.pop();
		}
		function unwrapListeners(arr) {
			var ret = new Array(arr.length);
			for (var i = 0; i < ret.length; ++i) ret[i] = arr[i].listener || arr[i];
			return ret;
		}
		function once(emitter, name) {
			return new Promise(function(resolve, reject) {
				function errorListener(err) {
					emitter.removeListener(name, resolver);
					reject(err);
				}
				function resolver() {
					if (typeof emitter.removeListener === "function") emitter.removeListener("error", errorListener);
					resolve([].slice.call(arguments));
				}
				eventTargetAgnosticAddListener(emitter, name, resolver, { once: true });
				if (name !== "error") addErrorHandlerIfEventEmitter(emitter, errorListener, { once: true });
			});
		}
		function addErrorHandlerIfEventEmitter(emitter, handler, flags) {
			if (typeof emitter.on === "function") eventTargetAgnosticAddListener(emitter, "error", handler, flags);
		}
		function eventTargetAgnosticAddListener(emitter, name, listener, flags) {
			if (typeof emitter.on === "function") {
				if (flags.once) emitter.once(name, listener);
				else emitter.on(name, listener);
			} else if (typeof emitter.addEventListener === "function") emitter.addEventListener(name, function wrapListener(arg) {
				if (flags.once) emitter.removeEventListener(name, wrapListener);
				listener(arg);
			});
			else throw new TypeError("The \\"emitter\\" argument must be of type EventEmitter. Received type " + typeof emitter);
		}
	}))(), 1);
	function bytesOf(Buffer, value, encoding) {
		if (typeof value === "string") return Buffer.from(value, encoding ?? "utf8");
		if (ArrayBuffer.isView(value)) return Buffer.from(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
		if (value instanceof ArrayBuffer) return Buffer.from(value);
		throw Object.assign(new TypeError(\`The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received \${value === null ? "null" : typeof value}\`), { code: "ERR_INVALID_ARG_TYPE" });
	}
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
	var IncomingMessage = class extends import_events.default {
		#services;
		statusCode;
		statusMessage;
		httpVersion = "1.1";
		headers;
		complete = false;
		#body;
		#encoding;
		#flowing = false;
		constructor(services, answer) {
			super();
			this.#services = services;
			this.statusCode = answer.status;
			this.statusMessage = answer.statusText;
			this.headers = joinHeaders(answer.headers);
			const { body } = answer;
			const Buffer = services.buffer();
			this.#body = typeof body === "string" ? Buffer.from(body) : Buffer.from(body);
			this.on("newListener", (name) => {
				if (name === "data") this.resume();
			});
		}
		setEncoding(encoding) {
			this.#encoding = encoding;
			return this;
		}
		resume() {
			if (this.#flowing) return this;
			this.#flowing = true;
			Promise.resolve().then(() => this.#services.call(() => this.#flow(), []));
			return this;
		}
		pipe() {
			throw new TypeError("https: response.pipe does not exist here; listen to 'data' and 'end'");
		}
		async *[Symbol.asyncIterator]() {
			this.#flowing = true;
			if (this.#body.length > 0) yield this.#chunk();
		}
		#flow() {
			if (this.#body.length > 0) this.emit("data", this.#chunk());
			this.complete = true;
			this.emit("end");
			this.emit("close");
		}
		#chunk() {
			return this.#encoding === void 0 ? this.#body : this.#body.toString(String(this.#encoding));
		}
	};
	var ClientRequest = class extends import_events.default {
		#services;
		#target;
		#headers;
		#chunks = [];
		#timeoutMs;
		#sent = false;
		#cancel = () => void 0;
		constructor(services, target, onResponse) {
			super();
			this.#services = services;
			this.#target = target;
			this.#headers = [...target.headers];
			this.#timeoutMs = target.timeoutMs;
			if (typeof onResponse === "function") this.once("response", (response) => onResponse(response));
		}
		setHeader(name, value) {
			this.#headers.push([String(name), value]);
			return this;
		}
		setTimeout(delayMs, callback) {
			this.#timeoutMs = Number(delayMs);
			if (typeof callback === "function") this.once("timeout", () => callback());
			return this;
		}
		write(data, encoding) {
			this.#chunks.push(bytesOf(this.#services.buffer(), data, encoding));
			return true;
		}
		end(data, encoding) {
			if (data !== void 0 && typeof data !== "function") this.write(data, encoding);
			if (!this.#sent) this.#send();
			return this;
		}
		abort() {
			this.#cancel();
		}
		destroy(error) {
			this.#cancel();
			if (error !== void 0) this.emit("error", error);
			return this;
		}
		#send() {
			this.#sent = true;
			const body = this.#services.buffer().concat(this.#chunks);
			const headers = this.#headers.flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)]));
			if (body.length > 0 && !headers.some(([name]) => name.toLowerCase() === "content-length")) headers.push(["Content-Length", String(body.length)]);
			const request = {
				method: this.#target.method,
				url: this.#target.url,
				headers,
				body: body.length > 0 ? { base64: body.toString("base64") } : void 0,
				gzip: false,
				encoding: null,
				timeoutMs: this.#timeoutMs
			};
			this.#cancel = this.#services.http.send(request, (answer) => {
				if (answer.kind === "answered") this.emit("response", new IncomingMessage(this.#services, answer));
				else if (answer.code === "TIMED_OUT" && this.listenerCount("timeout") > 0) this.emit("timeout");
				else this.emit("error", createNetworkError(answer));
			});
		}
	};
	function parseUrl(bridge, text, base) {
		const json = bridge.parseUrl(text, base);
		return json === "" ? void 0 : JSON.parse(json);
	}
	function readRequestTarget(services, protocol, target, more) {
		const isText = typeof target === "string";
		const isUrl = Object.prototype.toString.call(target) === "[object URL]" || hrefOf(target) !== void 0;
		const text = isText ? target : isUrl ? hrefOf(target) : void 0;
		const options = text === void 0 ? Object(target) : Object(more);
		const url = text === void 0 ? urlOf(options, protocol) : text;
		const parts = parseUrl(services.bridge, url);
		if (!parts) throw Object.assign(new TypeError("Invalid URL"), {
			code: "ERR_INVALID_URL",
			input: url
		});
		if (parts.protocol !== protocol) throw Object.assign(new TypeError(\`Protocol "\${parts.protocol}" not supported. Expected "\${protocol}"\`), { code: "ERR_INVALID_PROTOCOL" });
		const headers = Object.entries(Object(options.headers));
		const auth = options.auth ?? authOf(parts);
		if (auth && !headers.some(([name]) => name.toLowerCase() === "authorization")) {
			const credentials = services.buffer().from(String(auth)).toString("base64");
			headers.push(["Authorization", \`Basic \${credentials}\`]);
		}
		return {
			method: String(options.method ?? "GET").toUpperCase(),
			url: parts.href.replace(/#.*/s, "").replace(/^(https?:\\/\\/)[^/@]*@/, "$1"),
			headers,
			timeoutMs: typeof options.timeout === "number" ? options.timeout : void 0
		};
	}
	function urlOf(options, protocol) {
		const host = String(options.hostname ?? options.host ?? "localhost");
		const port = options.port ? \`:\${String(options.port)}\` : "";
		const path = options.path ?? \`\${options.pathname ?? "/"}\${options.search ?? ""}\`;
		return \`\${String(options.protocol ?? protocol)}//\${host}\${port}\${String(path)}\`;
	}
	function hrefOf(target) {
		const href = Object(target).href;
		return typeof href === "string" ? href : void 0;
	}
	function authOf({ username, password }) {
		if (username === "" && password === "") return "";
		return \`\${decodeURIComponent(username)}:\${decodeURIComponent(password)}\`;
	}
	function create(services) {
		const moduleFor = (protocol) => {
			const request = (target, second, third) => {
				const [options, callback] = typeof second === "function" ? [void 0, second] : [second, third];
				return new ClientRequest(services, readRequestTarget(services, protocol, target, options), callback);
			};
			const members = {
				request,
				get: (...given) => request(...given).end(),
				Agent: class Agent {},
				globalAgent: {}
			};
			const name = protocol.slice(0, -1);
			return {
				...members,
				...absentMembers(name, ["createServer"], Object.keys(members))
			};
		};
		return {
			http: moduleFor("http:"),
			https: moduleFor("https:")
		};
	}
	exports.create = create;
	return exports;
})({});
`
