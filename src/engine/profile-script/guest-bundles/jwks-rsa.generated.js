// biome-ignore-all format: generated
// biome-ignore-all lint: generated
/** Made from guest/jwks-rsa.ts by `node scripts/build-guest.ts`: edit that and run this. */
export const source = `"use strict";
var guestModule = (function(exports) {
	Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
	function callbackOrPromise({ call }, callback, result) {
		if (typeof callback !== "function") return result;
		result.then((value) => void call(callback, [null, value]), (error) => void call(callback, [error]));
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
	function fetchJson({ http }, url, headers, timeout) {
		return new Promise((resolve, reject) => {
			const request = {
				method: "GET",
				url,
				headers: Object.entries(headers).map(([n, v]) => [n, String(v)]),
				gzip: true,
				encoding: "utf8",
				timeoutMs: typeof timeout === "number" && timeout > 0 ? timeout : void 0
			};
			http.send(request, (answer) => {
				if (answer.kind === "failed") return reject(createNetworkError(answer));
				if (answer.status !== 200) return reject(new Error(\`Http Error \${answer.status} of \${url}\`));
				try {
					resolve(JSON.parse(String(answer.body)));
				} catch (error) {
					reject(error);
				}
			});
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
		"cache",
		"cacheMaxAge",
		"cacheMaxEntries",
		"jwksRequestsPerMinute",
		"jwksUri",
		"rateLimit",
		"requestHeaders",
		"timeout"
	];
	function create(services) {
		class JwksClient {
			#options;
			constructor(given) {
				const options = { ...Object(given) };
				const unknown = Object.keys(options).find((name) => !optionNames.includes(name));
				if (unknown !== void 0) {
					const instead = listInstead("Options", unknown, optionNames);
					throw new TypeError(\`jwks-rsa: the option "\${unknown}" does not exist here. \${instead}\`);
				}
				this.#options = options;
			}
			getKeys(callback) {
				return callbackOrPromise(services, callback, this.#keys());
			}
			getSigningKeys(callback) {
				return callbackOrPromise(services, callback, this.#signingKeys());
			}
			getSigningKey(kid, callback) {
				const [wanted, done] = typeof kid === "function" ? [void 0, kid] : [kid, callback];
				return callbackOrPromise(services, done, this.#signingKey(wanted));
			}
			async #keys() {
				const { jwksUri, requestHeaders, timeout } = this.#options;
				const set = await fetchJson(services, String(jwksUri), Object(requestHeaders), timeout);
				const keys = Object(set).keys;
				return Array.isArray(keys) ? keys : [];
			}
			async #signingKeys() {
				const keys = (await this.#keys()).filter((key) => key.use !== "enc" && key.kty !== "oct").flatMap((jwk) => signingKeyOf(services, jwk) ?? []);
				if (keys.length === 0) throw named("JwksError", "The JWKS endpoint did not contain any signing keys");
				return keys;
			}
			async #signingKey(kid) {
				const keys = await this.#signingKeys();
				const none = kid === void 0 || kid === null;
				if (none && keys.length === 1) return keys[0];
				const key = keys.find((candidate) => candidate.kid === kid);
				if (!none && key) return key;
				throw named("SigningKeyNotFoundError", \`Unable to find a signing key that matches '\${String(kid)}'\`);
			}
		}
		const createClient = (options) => new JwksClient(options);
		return Object.assign(createClient, {
			default: createClient,
			JwksClient
		});
	}
	function signingKeyOf({ module }, jwk) {
		try {
			const publicKey = Object(module("crypto")).createPublicKey({
				key: jwk,
				format: "jwk"
			}).export({
				format: "pem",
				type: "spki"
			});
			const { kid, alg } = jwk;
			return {
				kid,
				alg,
				getPublicKey: () => publicKey,
				[jwk.kty === "RSA" ? "rsaPublicKey" : "publicKey"]: publicKey
			};
		} catch {
			return;
		}
	}
	function named(name, message) {
		return Object.assign(new Error(message), { name });
	}
	exports.create = create;
	return exports;
})({});
`
