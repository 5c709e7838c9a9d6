// biome-ignore-all format: generated
// biome-ignore-all lint: generated
/** Made from guest/main.ts by `node scripts/build-guest.ts`: edit that and run this. */
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
	var everyRuntime = {
		Buffer: { module: "buffer" },
		request: { module: "request" },
		URL: { module: "url" },
		URLSearchParams: { module: "url" },
		TextEncoder: { module: "text-encoding" },
		TextDecoder: { module: "text-encoding" }
	};
	var byRuntime = {
		"auth0-node-22": {
			AbortController: { module: "fetch" },
			AbortSignal: { module: "fetch" },
			DOMException: { module: "fetch" },
			Headers: { module: "fetch" },
			Request: { module: "fetch" },
			Response: { module: "fetch" },
			atob: { module: "text-encoding" },
			btoa: { module: "text-encoding" },
			crypto: { module: "web-crypto" },
			fetch: { module: "fetch" },
			structuredClone: { module: "structured-clone" }
		},
		"auth0-node-12": {
			_: {
				module: "lodash",
				exportName: "*",
				requiredAs: "lodash"
			},
			async: {
				module: "async",
				exportName: "*",
				requiredAs: "async"
			},
			crypto: {
				module: "crypto",
				exportName: "*",
				requiredAs: "crypto"
			},
			jwt: {
				module: "jsonwebtoken",
				exportName: "*",
				requiredAs: "jsonwebtoken"
			},
			querystring: {
				module: "querystring",
				exportName: "*",
				requiredAs: "querystring"
			},
			uuid: {
				module: "uuid",
				exportName: "*",
				requiredAs: "uuid"
			},
			xml2js: {
				module: "xml2js",
				exportName: "*",
				requiredAs: "xml2js"
			},
			xmldom: {
				module: "xmldom",
				exportName: "*",
				requiredAs: "xmldom"
			}
		}
	};
	function defineGlobals(values, modules) {
		for (const [name, value] of Object.entries(values)) defineGlobal(name, value);
		defineModuleGlobals(everyRuntime, modules);
	}
	function defineRuntimeGlobals(runtime, modules) {
		defineModuleGlobals(byRuntime[runtime], modules);
	}
	function defineModuleGlobals(globals, modules) {
		for (const [name, { module, exportName = name }] of Object.entries(globals)) Object.defineProperty(globalThis, name, {
			configurable: true,
			get: () => {
				defineGlobal(name, void 0);
				const exported = modules.load(module);
				const value = exportName === "*" ? exported : Reflect.get(Object(exported), exportName);
				defineGlobal(name, value);
				return value;
			},
			set: (value) => defineGlobal(name, value)
		});
	}
	function hintForMissingGlobal(error, runtime) {
		if (!(error instanceof ReferenceError)) return void 0;
		const name = /^'?(.+?)'? is not defined$/.exec(error.message)?.[1];
		if (name === void 0) return void 0;
		return hintForOtherRuntime(name, runtime) ?? listInstead("Globals", name, namesIn(runtime));
	}
	function hintForOtherRuntime(name, runtime) {
		const other = runtime === "auth0-node-22" ? "auth0-node-12" : "auth0-node-22";
		if (!Object.hasOwn(byRuntime[other], name)) return void 0;
		if (other === "auth0-node-22") return \`\${name} exists only in the runtime \${other}.\`;
		const { requiredAs } = byRuntime[other][name] ?? {};
		return \`This works only in the old runtime \${other}, where \${name} was a global; in \${runtime} write var \${name} = require('\${requiredAs}').\`;
	}
	function namesIn(runtime) {
		return [
			...Object.keys(everyRuntime),
			...Object.keys(byRuntime[runtime]),
			"configuration",
			"console",
			"module",
			"require",
			"setTimeout",
			"UnauthorizedError"
		].sort();
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
	function callLibrary(bridge, name, ...given) {
		const result = JSON.parse(bridge.callLibrary(name, JSON.stringify(given)));
		if (result.error === void 0) return result.value;
		const { name: errorName, message, code } = result.error;
		const error = new (errorClasses[errorName] ?? Error)(message);
		throw code === void 0 ? error : Object.assign(error, { code });
	}
	var errorClasses = {
		RangeError,
		SyntaxError,
		TypeError,
		URIError
	};
	var GuestModules = class {
		#bridge;
		#services;
		#loaded = new Map();
		constructor(services) {
			this.#bridge = services.bridge;
			this.#services = {
				...services,
				library: (name, ...given) => callLibrary(services.bridge, name, ...given),
				module: (name) => this.load(name),
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
		"@xmldom/xmldom": {
			module: "xmldom",
			version: "0.8.15"
		},
		async: {
			module: "async",
			version: "3.2.6",
			members: true
		},
		axios: {
			module: "axios",
			version: "1.21.1"
		},
		buffer: { module: "buffer" },
		crypto: { module: "crypto" },
		events: { module: "events" },
		http: {
			module: "https",
			exportName: "http"
		},
		https: {
			module: "https",
			exportName: "https"
		},
		jsonwebtoken: {
			module: "jsonwebtoken",
			version: "9.0.3"
		},
		"jwks-rsa": { module: "jwks-rsa" },
		"jwt-decode": {
			module: "jwt-decode",
			version: "4.0.0"
		},
		lodash: {
			module: "lodash",
			version: "4.18.1",
			members: true
		},
		qs: {
			module: "qs",
			version: "6.5.5"
		},
		querystring: { module: "querystring" },
		request: {
			module: "request",
			exportName: "request",
			version: "2.88.2"
		},
		url: { module: "url" },
		util: { module: "util" },
		uuid: {
			module: "uuid",
			version: "14.0.3",
			members: true
		},
		xml2js: {
			module: "xml2js",
			version: "0.6.2"
		},
		xmldom: {
			module: "xmldom",
			version: "0.8.15"
		},
		zlib: { module: "zlib" }
	};
	var olderGenerations = { axios: {
		matches: /^[~^]?0\\./,
		instead: {
			module: "axios-0-22",
			version: "0.22.0"
		}
	} };
	function createRequire(modules, warn) {
		return function require(specifier) {
			const wanted = String(specifier);
			const { name, version, member } = parseSpecifier(wanted);
			const known = isRequirable(name) ? requirableModules[name] : void 0;
			if (!known || member !== void 0 && !known.members) throw notFound(wanted, name);
			const older = version === void 0 ? void 0 : olderGenerations[name];
			const { module, exportName, version: builtIn } = older?.matches.test(version ?? "") === true ? older.instead : known;
			if (version !== void 0 && version !== builtIn) warn("module-version-ignored", describeReplacement(wanted, name, builtIn));
			const exported = modules.load(module);
			const key = member ?? exportName;
			if (key === void 0) return exported;
			const found = Reflect.get(Object(exported), key);
			if (found === void 0) throw notFound(wanted, name);
			return found;
		};
	}
	function describeReplacement(wanted, name, builtIn) {
		return builtIn === void 0 ? \`require('\${wanted}') gives the \${name} that is built in.\` : \`require('\${wanted}') gives \${name} \${builtIn}, which is built in.\`;
	}
	function notFound(wanted, name) {
		const instead = listInstead("Modules", name, Object.keys(requirableModules));
		const error = new Error(\`Cannot find module '\${wanted}'. \${instead}\`);
		return Object.assign(error, { code: "MODULE_NOT_FOUND" });
	}
	function parseSpecifier(specifier) {
		const [, name = specifier, version, member] = /^(?:node:)?((?:@[^@/]+\\/)?[^@/]*)(?:@([^/]+))?(?:\\/(.+))?$/.exec(specifier.trim()) ?? [];
		return {
			name,
			version,
			member: member?.replace(/\\.js$/, "")
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
	var UnauthorizedError = class extends Error {
		name = "UnauthorizedError";
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
		let runtime = "auth0-node-22";
		const settlement = new Settlement(bridge, frames, (error) => hintForMissingGlobal(error, runtime));
		const caller = new ScriptCaller(bridge, settlement, rejections);
		const modules = new GuestModules({
			bridge,
			http,
			frames,
			watch: rejections.watch,
			call: caller.call
		});
		const scriptModule = { exports: {} };
		Math.random = () => Number(bridge.random());
		defineGlobals({
			...timers.globals(caller.call),
			UnauthorizedError,
			configuration: {},
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
				runtime = start.runtime;
				defineRuntimeGlobals(runtime, modules);
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
