// biome-ignore-all format: generated
// biome-ignore-all lint: generated
/** Made from guest/main.ts by `node scripts/build-guest.ts`: edit that and run this. */
export const source = `var guestModule = (function(exports) {
	Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
	var maxDepth = 2;
	var maxElements = 100;
	var maxStringLength = 1e4;
	var maxNodes = 2e3;
	var ValueDescriber = class {
		#frames;
		#open = new Map();
		#nodes = 0;
		#lastId = 0;
		constructor(frames) {
			this.#frames = frames;
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
			if (depth > maxDepth && typeof value === "object" && !(value instanceof Error)) {
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
	var levelOf = {
		debug: "debug",
		log: "log",
		info: "info",
		warn: "warn",
		error: "error",
		dir: "log",
		table: "log",
		group: "log",
		trace: "error"
	};
	function createConsole(bridge, frames) {
		const write = (level, values) => {
			const describer = new ValueDescriber(frames);
			const described = values.map((value) => describer.describe(value));
			bridge.console(level, JSON.stringify(described), frames.currentPlace()?.line);
		};
		const methods = Object.entries(levelOf).map(([name, level]) => [name, (...values) => write(level, name === "dir" ? values.slice(0, 1) : values)]);
		return {
			...Object.fromEntries(methods),
			groupEnd: () => void 0,
			assert: (condition, ...values) => {
				if (!condition) write("error", ["Assertion failed", ...values]);
			}
		};
	}
	var scriptFileName = "profile-script.js";
	var ScriptSyntaxError = class {
		error;
		constructor(error) {
			this.error = error;
		}
	};
	function findFunction(script, bridge, frames, module) {
		const globalsBefore = new Set(Object.getOwnPropertyNames(globalThis));
		const completion = evaluate(bridge, frames);
		const declared = Object.getOwnPropertyNames(globalThis).filter((n) => !globalsBefore.has(n));
		const exported = module.exports;
		const candidates = [
			() => exported,
			() => propertyOf(exported, "fetchUserProfile"),
			() => bridge.readBinding("fetchUserProfile"),
			() => completion,
			() => onlyFunction(Object.values(exported ?? {})),
			...[...declared, ...declaredNames(script)].reverse().map((n) => () => bridge.readBinding(n))
		];
		for (const candidate of candidates) {
			const value = candidate();
			if (typeof value === "function") return value;
		}
		return completion;
	}
	var expressionPrefix = "0,";
	function evaluate(bridge, frames) {
		try {
			return bridge.evaluateScript("");
		} catch (asProgram) {
			if (!isEarlyError(asProgram)) throw asProgram;
			const programPlace = frames.placeOf(asProgram.stack);
			try {
				frames.prefixLength = 2;
				return bridge.evaluateScript(expressionPrefix);
			} catch (asExpression) {
				if (!isEarlyError(asExpression)) throw asExpression;
				if (isAfter(frames.placeOf(asExpression.stack), programPlace)) throw new ScriptSyntaxError(asExpression);
				frames.prefixLength = 0;
				throw new ScriptSyntaxError(asProgram);
			}
		}
	}
	function isEarlyError(error) {
		return error instanceof SyntaxError && propertyOf(error, "fileName") === "profile-script.js";
	}
	function isAfter(a, b) {
		if (!a || !b) return a !== void 0;
		return a.line > b.line || a.line === b.line && a.column > b.column;
	}
	function propertyOf(value, key) {
		return value === null || value === void 0 ? void 0 : Reflect.get(Object(value), key);
	}
	function onlyFunction(values) {
		const functions = values.filter((value) => typeof value === "function");
		return functions.length === 1 ? functions[0] : void 0;
	}
	function declaredNames(script) {
		return [...script.matchAll(/^(?:const|let|class)\\s+([A-Za-z_$][\\w$]*)/gm)].flatMap((match) => match[1] ?? []);
	}
	function nearestName(wanted, names) {
		const closest = names.map((name) => ({
			name,
			distance: editDistance(wanted.toLowerCase(), name.toLowerCase())
		})).sort((a, b) => a.distance - b.distance)[0];
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
	var moduleGlobals = {
		Buffer: "buffer",
		request: "request",
		URL: "url",
		URLSearchParams: "url",
		atob: "text-encoding",
		btoa: "text-encoding",
		TextEncoder: "text-encoding",
		TextDecoder: "text-encoding"
	};
	function defineGlobals(values, modules) {
		for (const [name, value] of Object.entries(values)) defineGlobal(name, value);
		for (const [name, moduleName] of Object.entries(moduleGlobals)) Object.defineProperty(globalThis, name, {
			configurable: true,
			get: () => {
				const value = Reflect.get(Object(modules.load(moduleName)), name);
				defineGlobal(name, value);
				return value;
			},
			set: (value) => defineGlobal(name, value)
		});
	}
	function hintForMissingGlobal(error) {
		if (!(error instanceof ReferenceError)) return void 0;
		const name = /^'(.+)' is not defined$/.exec(error.message)?.[1];
		if (name === void 0) return void 0;
		return listInstead("Globals", name, Object.keys(moduleGlobals).concat("console", "module", "require", "setTimeout").sort());
	}
	function defineGlobal(name, value) {
		Object.defineProperty(globalThis, name, {
			configurable: true,
			writable: true,
			value
		});
	}
	var Http = class {
		#bridge;
		#pending = new Map();
		#lastId = 0;
		constructor(bridge) {
			this.#bridge = bridge;
		}
		send(request, done) {
			const id = ++this.#lastId;
			this.#bridge.send(JSON.stringify({
				id,
				...request
			}));
			this.#pending.set(id, done);
			return () => {
				if (this.#pending.delete(id)) this.#bridge.cancel(id);
			};
		}
		deliver(id, head, body) {
			const done = this.#pending.get(id);
			this.#pending.delete(id);
			done?.(head.kind === "answered" ? {
				...head,
				body: body ?? ""
			} : head);
		}
	};
	var GuestModules = class {
		#bridge;
		#services;
		#loaded = new Map();
		constructor(services) {
			this.#bridge = services.bridge;
			this.#services = {
				...services,
				buffer: () => this.load("buffer").Buffer
			};
		}
		load(name) {
			if (!this.#loaded.has(name)) {
				const module = this.#bridge.loadModule(name);
				this.#loaded.set(name, module.create(this.#services));
			}
			return this.#loaded.get(name);
		}
	};
	var requirableModules = {
		buffer: { module: "buffer" },
		request: {
			module: "request",
			exportName: "request"
		},
		url: { module: "url" }
	};
	function createRequire(modules, warn) {
		return function require(specifier) {
			const wanted = String(specifier);
			const { name, version } = parseSpecifier(wanted);
			if (!isRequirable(name)) {
				const instead = listInstead("Modules", name, Object.keys(requirableModules));
				const error = new Error(\`Cannot find module '\${wanted}'. \${instead}\`);
				throw Object.assign(error, { code: "MODULE_NOT_FOUND" });
			}
			if (version !== void 0) warn("module-version-ignored", \`require('\${wanted}') gives the version that is built in; the version \${version} is ignored.\`);
			const { module, exportName } = requirableModules[name];
			const exported = modules.load(module);
			return exportName === void 0 ? exported : Reflect.get(Object(exported), exportName);
		};
	}
	function parseSpecifier(specifier) {
		const [, name = specifier, version] = /^(?:node:)?(@?[^@]*)(?:@(.+))?$/.exec(specifier.trim()) ?? [];
		return {
			name,
			version
		};
	}
	function isRequirable(name) {
		return Object.hasOwn(requirableModules, name);
	}
	var ScriptCaller = class {
		#bridge;
		#settlement;
		#rejections;
		constructor(bridge, settlement, rejections) {
			this.#bridge = bridge;
			this.#settlement = settlement;
			this.#rejections = rejections;
		}
		call = (action, args) => {
			try {
				const returned = Reflect.apply(action, void 0, args);
				this.#rejections.watch(returned);
				return returned;
			} catch (error) {
				if (error instanceof ScriptSyntaxError) this.#settlement.failWith("syntax-error", error.error);
				else this.#settlement.failWith("threw", error);
				return;
			}
		};
		start({ accessToken, context, promiseSettles }, script) {
			if (typeof script !== "function") {
				const found = script === void 0 ? "nothing" : \`a value of type \${typeof script}\`;
				this.#settlement.fail({
					reason: "not-a-function",
					found
				});
				return;
			}
			const returned = this.call(script, [
				accessToken,
				context,
				this.#settlement.callback
			]);
			if (promiseSettles) this.#settleWith(returned);
			else if (returned instanceof Promise) returned.then((value) => this.#warnOfIgnored(value));
		}
		#settleWith(returned) {
			if (typeof returned !== "object" || returned === null || !("then" in returned)) return;
			Promise.resolve(returned).then((profile) => {
				if (profile !== void 0 && !this.#settlement.settled) this.#settlement.succeed(profile);
			}, (error) => this.#settlement.failWith("rejected", error));
		}
		#warnOfIgnored(value) {
			if (value === void 0 || this.#settlement.settled) return;
			this.#bridge.warn("returned-promise-ignored", "The profile script returned a promise of a value, which is ignored: only what it gives to its callback counts.", void 0);
		}
	};
	var frame = new RegExp(\`\\\\(?\${scriptFileName.replace(".", "\\\\.")}:(\\\\d+):(\\\\d+)\\\\)?\\\\s*$\`);
	var ScriptFrames = class {
		prefixLength = 0;
		placeOf(stack) {
			return this.#framesOf(stack)[0]?.place;
		}
		currentPlace() {
			return this.placeOf(new Error().stack);
		}
		scriptStack(stack) {
			return this.#framesOf(stack).map(({ text, place }) => {
				const where = \`\${scriptFileName}:\${place.line}:\${place.column}\`;
				const called = /^\\s*at (\\S+) \\(/.exec(text)?.[1];
				return called && !called.startsWith("<") ? \`    at \${called} (\${where})\` : \`    at \${where}\`;
			}).join("\\n");
		}
		#framesOf(stack) {
			if (typeof stack !== "string") return [];
			return stack.split("\\n").flatMap((text) => {
				const match = frame.exec(text);
				return match ? [{
					text,
					place: this.#place(Number(match[1]), Number(match[2]))
				}] : [];
			});
		}
		#place(line, column) {
			return {
				line,
				column: line === 1 ? Math.max(1, column - this.prefixLength) : column
			};
		}
	};
	function describeThrown(value, frames, fallback) {
		if (!isObject(value)) return {
			message: String(value),
			...fallback
		};
		const name = textOf(value, "name");
		const message = messageOf(value);
		const stack = textOf(value, "stack");
		return {
			name,
			message,
			...frames.placeOf(stack) ?? fallback,
			stack: [name && message ? \`\${name}: \${message}\` : name || message, frames.scriptStack(stack)].filter((part) => part !== "").join("\\n")
		};
	}
	var notDefined = /^'(.+)' is not defined$/;
	function messageOf(value) {
		const message = textOf(value, "message");
		if (message !== void 0) return message.replace(notDefined, "$1 is not defined");
		try {
			return JSON.stringify(value) ?? typeof value;
		} catch {
			return typeof value;
		}
	}
	function textOf(value, key) {
		try {
			const text = Reflect.get(value, key);
			return typeof text === "string" ? text : void 0;
		} catch {
			return;
		}
	}
	function isObject(value) {
		return typeof value === "object" && value !== null || typeof value === "function";
	}
	var Settlement = class {
		#bridge;
		#frames;
		#hintFor;
		#settled = false;
		constructor(bridge, frames, hintFor) {
			this.#bridge = bridge;
			this.#frames = frames;
			this.#hintFor = hintFor;
		}
		get settled() {
			return this.#settled;
		}
		callback = (error, profile) => {
			if (this.#settled) {
				const line = this.#frames.currentPlace()?.line;
				this.#bridge.warn("callback-called-twice", "The profile script called its callback again; only the first call counts.", line);
			} else if (error) {
				const thrown = describeThrown(error, this.#frames, this.#frames.currentPlace());
				this.fail({
					reason: "callback-error",
					thrown
				});
			} else this.succeed(profile);
		};
		succeed(profile) {
			const problem = problemOf(profile);
			if (problem !== void 0) {
				const found = problem;
				this.fail({
					reason: "profile-not-an-object",
					found,
					...this.#frames.currentPlace()
				});
				return;
			}
			const text = writeProfile(profile);
			if (text.json === void 0) {
				const place = this.#frames.currentPlace();
				this.fail({
					reason: "profile-not-an-object",
					found: text.found,
					...place
				});
				return;
			}
			this.#settled = true;
			this.#bridge.settleWithProfile(text.json);
		}
		failWith(reason, error) {
			const thrown = describeThrown(error, this.#frames);
			if (this.#settled) {
				const message = \`The profile script failed after it had called back: \${thrown.message}\`;
				this.#bridge.warn("failed-after-callback", message, thrown.line);
				return;
			}
			this.fail({
				reason,
				thrown,
				hint: this.#hintFor(error)
			});
		}
		fail(failure) {
			if (this.#settled) return;
			this.#settled = true;
			this.#bridge.settleWithFailure(JSON.stringify(failure));
		}
	};
	function problemOf(profile) {
		if (profile === void 0 || profile === null) return "no profile";
		if (Array.isArray(profile)) return "an array";
		if (typeof profile === "string") return \`the text \${JSON.stringify(shorten(profile))}\`;
		return typeof profile === "object" ? void 0 : \`a \${typeof profile}\`;
	}
	function writeProfile(profile) {
		try {
			const json = JSON.stringify(profile);
			if (typeof json === "string" && json.startsWith("{")) return { json };
			return { found: "an object that is no object in JSON" };
		} catch (error) {
			if (error instanceof Error && error.name === "InternalError") throw error;
			return { found: \`an object that cannot be written as JSON (\${error instanceof Error ? error.message : String(error)})\` };
		}
	}
	function shorten(text) {
		return text.length <= 60 ? text : \`\${text.slice(0, 60)}…\`;
	}
	var Timeout = class {
		id;
		constructor(id) {
			this.id = id;
		}
		ref() {
			return this;
		}
		unref() {
			return this;
		}
		hasRef() {
			return true;
		}
		[Symbol.toPrimitive]() {
			return this.id;
		}
	};
	var Timers = class {
		#bridge;
		#timers = new Map();
		#lastId = 0;
		constructor(bridge) {
			this.#bridge = bridge;
		}
		fire(id) {
			const timer = this.#timers.get(id);
			if (timer?.repeatEvery === void 0) this.#timers.delete(id);
			else this.#bridge.setTimer(id, timer.repeatEvery);
			timer?.run();
		}
		globals(call) {
			const start = (name, action, delay, args, repeat) => this.#start(name, delay, repeat, action, () => call(action, args));
			const clear = (timer) => this.#clear(timer);
			return {
				setTimeout: (action, delay, ...args) => start("setTimeout", action, delay, args, false),
				setInterval: (action, delay, ...args) => start("setInterval", action, delay, args, true),
				setImmediate: (action, ...args) => start("setImmediate", action, 0, args, false),
				clearTimeout: clear,
				clearInterval: clear,
				clearImmediate: clear
			};
		}
		#start(name, delay, repeat, action, run) {
			if (typeof action !== "function") throw new TypeError(\`\${name}: the callback is no function\`);
			const wanted = Number(delay);
			const delayMs = wanted >= 1 && wanted <= 2 ** 31 - 1 ? Math.trunc(wanted) : 1;
			const id = ++this.#lastId;
			this.#bridge.setTimer(id, delayMs);
			this.#timers.set(id, {
				run,
				repeatEvery: repeat ? delayMs : void 0
			});
			return new Timeout(id);
		}
		#clear(timer) {
			const id = timer instanceof Timeout ? timer.id : Number(timer);
			if (this.#timers.delete(id)) this.#bridge.clearTimer(id);
		}
	};
	function trackRejections() {
		const Intrinsic = Promise;
		const prototype = Intrinsic.prototype;
		const intrinsicThen = prototype.then;
		const handled = new WeakSet();
		let suspects = [];
		let observing = false;
		function watch(promise) {
			if (!(promise instanceof Intrinsic)) return;
			observing = true;
			try {
				const onRejected = (reason) => suspects.push({
					promise,
					reason
				});
				Reflect.apply(intrinsicThen, promise, [void 0, onRejected]);
			} catch {} finally {
				observing = false;
			}
		}
		Object.defineProperty(prototype, "constructor", {
			configurable: true,
			get() {
				if (!observing) handled.add(this);
				return Intrinsic;
			},
			set(value) {
				Object.defineProperty(this, "constructor", {
					configurable: true,
					writable: true,
					value
				});
			}
		});
		Object.defineProperty(prototype, "then", {
			configurable: true,
			writable: true,
			value: function then(onFulfilled, onRejected) {
				const derived = Reflect.apply(intrinsicThen, this, [onFulfilled, onRejected]);
				watch(derived);
				return derived;
			}
		});
		Object.defineProperty(globalThis, "Promise", {
			configurable: true,
			writable: true,
			value: new Proxy(Intrinsic, { construct(target, args, newTarget) {
				const promise = Reflect.construct(target, args, newTarget);
				watch(promise);
				return promise;
			} })
		});
		return {
			watch,
			takeUnhandled() {
				const unhandled = suspects.filter(({ promise }) => !handled.has(promise));
				suspects = [];
				return unhandled.map(({ reason }) => reason);
			}
		};
	}
	var IntrinsicArrayBuffer = ArrayBuffer;
	function createGuest(bridge) {
		const frames = new ScriptFrames();
		const http = new Http(bridge);
		const timers = new Timers(bridge);
		const rejections = trackRejections();
		const settlement = new Settlement(bridge, frames, hintForMissingGlobal);
		const caller = new ScriptCaller(bridge, settlement, rejections);
		const modules = new GuestModules({
			bridge,
			http,
			frames,
			watch: rejections.watch
		});
		const scriptModule = { exports: {} };
		Math.random = () => Number(bridge.random());
		defineGlobals({
			...timers.globals(caller.call),
			console: createConsole(bridge, frames),
			exports: scriptModule.exports,
			global: globalThis,
			module: scriptModule,
			queueMicrotask: (action) => {
				Promise.resolve().then(() => caller.call(action, []));
			},
			require: createRequire(modules, (code, message) => bridge.warn(code, message, frames.currentPlace()?.line))
		}, modules);
		return {
			start(json) {
				const start = JSON.parse(json);
				caller.call(() => caller.start(start, findFunction(start.script, bridge, frames, scriptModule)), []);
			},
			deliver(id, json, body) {
				const head = JSON.parse(json);
				caller.call(() => http.deliver(id, head, body), []);
			},
			fire: (id) => timers.fire(id),
			endTurn() {
				for (const reason of rejections.takeUnhandled()) settlement.failWith("rejected", reason);
			},
			preload: (name) => void modules.load(name),
			reserve: (bytes) => void new IntrinsicArrayBuffer(bytes)
		};
	}
	exports.createGuest = createGuest;
	return exports;
})({});
`
