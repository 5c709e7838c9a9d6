// biome-ignore-all format: generated
// biome-ignore-all lint: generated
/** Made from guest/fetch/fetch.ts by `node scripts/build-guest.ts`: edit that and run this. */
export const source = `"use strict";
var guestModule = (function(exports) {
	Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
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
	function parseUrl(bridge, text, base) {
		const json = bridge.parseUrl(text, base);
		return json === "" ? void 0 : JSON.parse(json);
	}
	var DOMException = class extends Error {
		code;
		constructor(message = "", name = "Error") {
			super(String(message));
			Object.defineProperty(this, "name", {
				configurable: true,
				value: String(name)
			});
			this.code = name === "AbortError" ? 20 : name === "TimeoutError" ? 23 : 0;
		}
	};
	var trigger;
	var AbortSignal = class AbortSignal {
		#aborted = false;
		#reason;
		#listeners = [];
		onabort = null;
		static {
			trigger = (signal, reason) => {
				if (signal.#aborted) return;
				signal.#aborted = true;
				signal.#reason = reason ?? new DOMException("This operation was aborted", "AbortError");
				const event = {
					type: "abort",
					target: signal
				};
				const { onabort } = signal;
				if (typeof onabort === "function") Reflect.apply(onabort, signal, [event]);
				for (const listener of signal.#listeners.splice(0)) listener(event);
			};
		}
		static abort(reason) {
			const signal = new AbortSignal();
			trigger(signal, reason);
			return signal;
		}
		static timeout(delayMs) {
			const signal = new AbortSignal();
			const reason = new DOMException("The operation was aborted due to timeout", "TimeoutError");
			startTimer(() => trigger(signal, reason), Number(delayMs));
			return signal;
		}
		static any(signals) {
			const combined = new AbortSignal();
			for (const signal of signals) {
				const follow = () => trigger(combined, signal.reason);
				if (signal.aborted) follow();
				else signal.addEventListener("abort", follow);
			}
			return combined;
		}
		get aborted() {
			return this.#aborted;
		}
		get reason() {
			return this.#reason;
		}
		throwIfAborted() {
			if (this.#aborted) throw this.#reason;
		}
		addEventListener(type, listener) {
			if (type === "abort" && !this.#listeners.includes(listener)) this.#listeners.push(listener);
		}
		removeEventListener(type, listener) {
			if (type === "abort") this.#listeners = this.#listeners.filter((known) => known !== listener);
		}
	};
	var AbortController = class {
		signal = new AbortSignal();
		abort(reason) {
			trigger(this.signal, reason);
		}
	};
	function startTimer(action, delayMs) {
		const { setTimeout } = globalThis;
		setTimeout?.(action, delayMs);
	}
	function bytesOf(Buffer, value, encoding) {
		if (typeof value === "string") return Buffer.from(value, encoding ?? "utf8");
		if (ArrayBuffer.isView(value)) return Buffer.from(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
		if (value instanceof ArrayBuffer) return Buffer.from(value);
		throw Object.assign(new TypeError(\`The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received \${value === null ? "null" : typeof value}\`), { code: "ERR_INVALID_ARG_TYPE" });
	}
	function readBody(services, body) {
		if (body === void 0 || body === null) return void 0;
		const Buffer = services.buffer();
		if (ArrayBuffer.isView(body) || body instanceof ArrayBuffer) return { bytes: bytesOf(Buffer, body) };
		if (isSearchParams(body)) return {
			bytes: Buffer.from(String(body)),
			contentType: "application/x-www-form-urlencoded;charset=UTF-8"
		};
		return {
			bytes: Buffer.from(String(body)),
			contentType: "text/plain;charset=UTF-8"
		};
	}
	function isSearchParams(body) {
		return Object.prototype.toString.call(body) === "[object URLSearchParams]";
	}
	var bytesIn;
	var Body = class {
		#bytes;
		#used = false;
		constructor(bytes) {
			this.#bytes = bytes;
		}
		static {
			bytesIn = (body) => {
				if (body.#used) throw new TypeError("Body has already been consumed.");
				return body.#bytes;
			};
		}
		get bodyUsed() {
			return this.#used;
		}
		get body() {
			if (this.#bytes === void 0) return null;
			throw new TypeError("body does not exist here as a stream; use text(), json() or arrayBuffer()");
		}
		async text() {
			const text = this.#take()?.toString("utf8") ?? "";
			return text.startsWith("﻿") ? text.slice(1) : text;
		}
		async json() {
			return JSON.parse(await this.text());
		}
		async arrayBuffer() {
			return new Uint8Array(this.#take() ?? []).buffer;
		}
		async bytes() {
			return new Uint8Array(this.#take() ?? []);
		}
		#take() {
			if (this.#used) throw new TypeError("Body is unusable: Body has already been read");
			this.#used = this.#bytes !== void 0;
			return this.#bytes;
		}
	};
	function peekBody(body) {
		return bytesIn(body);
	}
	var namePattern = /^[!#$%&'*+\\-.^_\`|~\\w]+$/;
	var Headers = class Headers {
		#lines = [];
		constructor(init) {
			if (init === void 0 || init === null) return;
			if (init instanceof Headers) this.#lines = [...init.#lines];
			else for (const [name, value] of pairsOf(init)) this.append(name, value);
		}
		append(name, value) {
			this.#lines.push([readName(name), readValue(value)]);
		}
		delete(name) {
			const wanted = readName(name);
			this.#lines = this.#lines.filter(([known]) => known !== wanted);
		}
		get(name) {
			const wanted = readName(name);
			const values = this.#lines.filter(([known]) => known === wanted).map(([, value]) => value);
			return values.length === 0 ? null : values.join(", ");
		}
		getSetCookie() {
			return this.#lines.filter(([name]) => name === "set-cookie").map(([, value]) => value);
		}
		has(name) {
			const wanted = readName(name);
			return this.#lines.some(([known]) => known === wanted);
		}
		set(name, value) {
			const wanted = readName(name);
			const line = [wanted, readValue(value)];
			const first = this.#lines.findIndex(([known]) => known === wanted);
			this.delete(wanted);
			this.#lines.splice(first === -1 ? this.#lines.length : first, 0, line);
		}
		forEach(visit, self) {
			for (const [name, value] of this) Reflect.apply(visit, self, [
				value,
				name,
				this
			]);
		}
		*entries() {
			const names = [...new Set(this.#lines.map(([name]) => name))].sort();
			for (const name of names) if (name === "set-cookie") for (const value of this.getSetCookie()) yield [name, value];
			else yield [name, this.get(name) ?? ""];
		}
		*keys() {
			for (const [name] of this) yield name;
		}
		*values() {
			for (const [, value] of this) yield value;
		}
		[Symbol.iterator]() {
			return this.entries();
		}
		get [Symbol.toStringTag]() {
			return "Headers";
		}
	};
	function pairsOf(init) {
		const object = Object(init);
		if (typeof object[Symbol.iterator] !== "function") return Object.entries(object);
		return [...object].map((pair) => {
			const [name, value, ...rest] = [...Object(pair)];
			if (value === void 0 || rest.length > 0) throw new TypeError("Headers: each header pair must be [name, value]");
			return [name, value];
		});
	}
	function readName(name) {
		const text = String(name);
		if (!namePattern.test(text)) throw new TypeError(\`Headers: "\${text}" is no header name\`);
		return text.toLowerCase();
	}
	function readValue(value) {
		const text = String(value).replace(/^[\\t\\n\\r ]+|[\\t\\n\\r ]+$/g, "");
		if (/[\\0\\r\\n]/.test(text)) throw new TypeError("Headers: a header value holds a line break");
		return text;
	}
	var knownMethods = [
		"DELETE",
		"GET",
		"HEAD",
		"OPTIONS",
		"POST",
		"PUT"
	];
	function defineMessages(services) {
		class Request extends Body {
			method;
			url;
			headers;
			redirect;
			signal;
			constructor(input, init = {}) {
				const from = input instanceof Request ? input : void 0;
				const url = parseUrl(services.bridge, from?.url ?? String(input));
				if (!url) throw new TypeError(\`Failed to parse URL from \${String(input)}\`);
				const method = normalizeMethod(init.method ?? from?.method ?? "GET");
				const body = readBody(services, init.body ?? (from && peekBody(from)));
				if (body && (method === "GET" || method === "HEAD")) throw new TypeError("Request with GET/HEAD method cannot have body.");
				super(body?.bytes);
				this.method = method;
				this.url = url.href;
				this.headers = new Headers(init.headers ?? from?.headers);
				if (body?.contentType && !this.headers.has("content-type")) this.headers.set("content-type", body.contentType);
				this.redirect = String(init.redirect ?? from?.redirect ?? "follow");
				const signal = init.signal ?? from?.signal;
				this.signal = signal instanceof AbortSignal ? signal : new AbortSignal();
			}
			clone() {
				return new Request(this);
			}
		}
		class Response extends Body {
			status;
			statusText;
			headers;
			url;
			redirected;
			type = "basic";
			ok;
			constructor(given, init = {}) {
				const body = readBody(services, given);
				const status = Number(init.status ?? 200);
				if (!(status >= 200 && status <= 599)) throw new RangeError("init[\\"status\\"] must be in the range of 200 to 599, inclusive.");
				super(body?.bytes);
				this.status = status;
				this.ok = status < 300;
				this.statusText = String(init.statusText ?? "");
				this.headers = new Headers(init.headers);
				if (body?.contentType && !this.headers.has("content-type")) this.headers.set("content-type", body.contentType);
				this.url = init.url ?? "";
				this.redirected = init.redirected ?? false;
			}
			static json(value, init = {}) {
				const headers = new Headers(init.headers);
				if (!headers.has("content-type")) headers.set("content-type", "application/json");
				return new Response(JSON.stringify(value), {
					...init,
					headers
				});
			}
			clone() {
				const { status, statusText, headers, url, redirected } = this;
				return new Response(peekBody(this), {
					status,
					statusText,
					headers,
					url,
					redirected
				});
			}
		}
		return {
			Request,
			Response
		};
	}
	function normalizeMethod(method) {
		const text = String(method);
		return knownMethods.includes(text.toUpperCase()) ? text.toUpperCase() : text;
	}
	var maxRedirects = 20;
	function create(services) {
		const { Request, Response } = defineMessages(services);
		const fetch = (input, init) => new Promise((resolve, reject) => {
			const request = new Request(input, init);
			const { signal } = request;
			if (signal.aborted) throw signal.reason;
			let cancel = () => void 0;
			signal.addEventListener("abort", () => {
				cancel();
				reject(signal.reason);
			});
			const transmit = (hop) => {
				cancel = services.http.send(outgoing(hop), (answer) => {
					if (answer.kind === "failed") return reject(fetchFailed(createNetworkError(answer)));
					const next = followRedirect(services, hop, answer, request.redirect);
					if (next instanceof Error) return reject(fetchFailed(next));
					if (next) return transmit(next);
					const hasBody = hop.method !== "HEAD" && ![
						204,
						205,
						304
					].includes(answer.status);
					resolve(new Response(hasBody ? answer.body : void 0, {
						status: answer.status,
						statusText: answer.statusText,
						headers: answer.headers,
						url: hop.url,
						redirected: hop.redirects > 0
					}));
				});
			};
			const { url, method, headers } = request;
			transmit({
				url,
				method,
				headers: withDefaults(headers),
				body: peekBody(request),
				redirects: 0
			});
		});
		return {
			fetch,
			Headers,
			Request,
			Response,
			AbortController,
			AbortSignal,
			DOMException
		};
	}
	function withDefaults(headers) {
		const all = new Headers(headers);
		for (const [name, value] of Object.entries({
			accept: "*/*",
			"accept-language": "*",
			"sec-fetch-mode": "cors",
			"user-agent": "node",
			"accept-encoding": "gzip, deflate"
		})) if (!all.has(name)) all.set(name, value);
		return all;
	}
	function outgoing({ url, method, headers, body }) {
		const lines = [...headers];
		if (body) lines.push(["content-length", String(body.length)]);
		else if (method === "POST" || method === "PUT") lines.push(["content-length", "0"]);
		return {
			method,
			url: url.replace(/#.*/s, ""),
			headers: lines,
			body: body && { base64: body.toString("base64") },
			gzip: true,
			encoding: null
		};
	}
	function fetchFailed(cause) {
		return new TypeError("fetch failed", { cause });
	}
	function followRedirect({ bridge }, hop, { status, headers }, mode) {
		const location = headers.find(([name]) => name === "location")?.[1];
		if (![
			301,
			302,
			303,
			307,
			308
		].includes(status) || location === void 0) return void 0;
		if (mode === "manual") return void 0;
		if (mode === "error") return new Error("unexpected redirect");
		if (hop.redirects >= maxRedirects) return new Error("redirect count exceeded");
		const target = parseUrl(bridge, location, hop.url);
		if (!target) return new Error("Invalid URL");
		if (target.protocol !== "http:" && target.protocol !== "https:") return new Error("URL scheme must be a HTTP(S) scheme");
		return redirected(hop, status, target, parseUrl(bridge, hop.url)?.origin);
	}
	function redirected(hop, status, target, origin) {
		const becomesGet = (status === 301 || status === 302) && hop.method === "POST" || status === 303 && hop.method !== "GET" && hop.method !== "HEAD";
		const headers = new Headers(hop.headers);
		if (becomesGet) for (const name of [
			"content-encoding",
			"content-language",
			"content-location",
			"content-type"
		]) headers.delete(name);
		if (target.origin !== origin) for (const name of [
			"authorization",
			"proxy-authorization",
			"cookie",
			"host"
		]) headers.delete(name);
		return {
			url: target.href,
			method: becomesGet ? "GET" : hop.method,
			headers,
			body: becomesGet ? void 0 : hop.body,
			redirects: hop.redirects + 1
		};
	}
	exports.create = create;
	return exports;
})({});
`
