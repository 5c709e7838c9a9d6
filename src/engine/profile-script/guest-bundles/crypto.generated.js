// biome-ignore-all format: generated
// biome-ignore-all lint: generated
/** Made from guest/crypto/crypto.ts by `node scripts/build-guest.ts`: edit that and run this. */
export const source = `"use strict";
var guestModule = (function(exports) {
	Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
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
	function bytesOf(Buffer, value, encoding) {
		if (typeof value === "string") return Buffer.from(value, encoding ?? "utf8");
		if (ArrayBuffer.isView(value)) return Buffer.from(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
		if (value instanceof ArrayBuffer) return Buffer.from(value);
		throw Object.assign(new TypeError(\`The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received \${value === null ? "null" : typeof value}\`), { code: "ERR_INVALID_ARG_TYPE" });
	}
	function inEncoding(bytes, encoding) {
		return encoding === void 0 || encoding === "buffer" ? bytes : bytes.toString(encoding);
	}
	var Digest = class Digest {
		#buffer;
		#compute;
		#chunks;
		#finished = false;
		constructor(buffer, compute, chunks = []) {
			this.#buffer = buffer;
			this.#compute = compute;
			this.#chunks = [...chunks];
		}
		update(data, encoding) {
			this.#refuseFinished();
			this.#chunks.push(bytesOf(this.#buffer(), data, encoding));
			return this;
		}
		digest(encoding) {
			this.#refuseFinished();
			this.#finished = true;
			const digest = this.#compute(this.#buffer().concat(this.#chunks).toString("base64"));
			return inEncoding(this.#buffer().from(String(digest), "base64"), encoding);
		}
		copy() {
			this.#refuseFinished();
			return new Digest(this.#buffer, this.#compute, this.#chunks);
		}
		#refuseFinished() {
			if (!this.#finished) return;
			throw Object.assign(new Error("Digest already called"), { code: "ERR_CRYPTO_HASH_FINALIZED" });
		}
	};
	function defineDigests({ buffer, library }, { secretOf }) {
		function create(compute) {
			compute("");
			return new Digest(buffer, compute);
		}
		return {
			createHash: (algorithm) => create((data) => library("hash", String(algorithm), data)),
			createHmac: (algorithm, key) => {
				const secret = secretOf(key).toString("base64");
				return create((data) => library("hmac", String(algorithm), secret, data));
			}
		};
	}
	var pemOf;
	var KeyObject = class KeyObject {
		#services;
		#pem;
		#secret;
		type;
		asymmetricKeyType;
		asymmetricKeyDetails;
		symmetricKeySize;
		constructor(services, key) {
			this.#services = services;
			const described = "pem" in key ? key : void 0;
			this.#pem = described?.pem ?? "";
			this.#secret = "pem" in key ? void 0 : key;
			this.type = described?.type ?? "secret";
			this.asymmetricKeyType = described?.asymmetricKeyType;
			this.asymmetricKeyDetails = described?.asymmetricKeyDetails;
			this.symmetricKeySize = this.#secret?.length;
		}
		static {
			pemOf = (key) => key.#pem;
		}
		export({ format, type } = {}) {
			const { buffer, library } = this.#services;
			if (this.#secret) return format === "jwk" ? jwkOfSecret(this.#secret) : buffer().from(this.#secret);
			const written = library("exportKey", this.#pem, this.type, format ?? "pem", type);
			return format === "der" ? buffer().from(String(written), "base64") : written;
		}
		equals(other) {
			if (!(other instanceof KeyObject) || other.type !== this.type) return false;
			if (this.#secret && other.#secret) return this.#secret.equals(other.#secret);
			return other.#pem === this.#pem;
		}
	};
	function defineKeys(services) {
		const { buffer, library } = services;
		function readKey(kind, given) {
			if (given instanceof KeyObject) {
				if (given.type === "secret") throw new TypeError(\`Invalid key object type secret, expected \${kind}.\`);
				return given.type === kind ? given : readText(kind, pemOf(given), "pem");
			}
			if (typeof given === "string") return readText(kind, given, "pem");
			if (ArrayBuffer.isView(given)) return readText(kind, textOf(given), "pem");
			const { key, format, type, passphrase } = optionsOf$1(given);
			if (key instanceof KeyObject) return readKey(kind, key);
			if (format === "jwk") return readText(kind, key, "jwk");
			if (format === "der") return readText(kind, base64Of(key), "der", type);
			return readText(kind, typeof key === "string" ? key : textOf(key), "pem", type, passphrase);
		}
		function readText(kind, key, ...rest) {
			return new KeyObject(services, library(kind === "public" ? "readPublicKey" : "readPrivateKey", key, ...rest));
		}
		function textOf(value) {
			return base64Bytes(value).toString("utf8");
		}
		function base64Of(value) {
			return base64Bytes(value).toString("base64");
		}
		function base64Bytes(value) {
			if (!ArrayBuffer.isView(value)) throw Object.assign(new TypeError(\`The "key" argument must be of type string or an instance of Buffer or KeyObject. Received \${value === null ? "null" : typeof value}\`), { code: "ERR_INVALID_ARG_TYPE" });
			return buffer().from(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
		}
		return {
			KeyObject,
			createPublicKey: (key) => readKey("public", key),
			createPrivateKey: (key) => readKey("private", key),
			createSecretKey: (key, encoding) => new KeyObject(services, typeof key === "string" ? buffer().from(key, encoding ?? "utf8") : base64Bytes(key)),
			pemOfKey: (kind, key) => pemOf(readKey(kind, key)),
			secretOf: (key) => {
				if (key instanceof KeyObject) {
					const secret = key.export();
					if (key.type === "secret") return base64Bytes(secret);
					throw new TypeError(\`Invalid key object type \${key.type}, expected secret.\`);
				}
				return typeof key === "string" ? buffer().from(key, "utf8") : base64Bytes(key);
			}
		};
	}
	function optionsOf$1(given) {
		return typeof given === "object" && given !== null ? given : { key: given };
	}
	function jwkOfSecret(secret) {
		return {
			kty: "oct",
			k: secret.toString("base64url")
		};
	}
	var mostRandomValues = 65536;
	function defineRandom({ buffer, library, call }) {
		function bytes(size) {
			return buffer().from(String(library("randomBytes", size)), "base64");
		}
		function randomInt(first, second) {
			const [low, high] = typeof second === "number" ? [Number(first), second] : [0, Number(first)];
			const range = high - low;
			if (!(range > 0 && range <= 2 ** 47)) throw new RangeError("randomInt: max must be above min");
			const limit = 2 ** 48 - 2 ** 48 % range;
			for (;;) {
				const value = bytes(6).readUIntBE(0, 6);
				if (value < limit) return low + value % range;
			}
		}
		return {
			randomBytes: (size, callback) => {
				const random = bytes(Number(size));
				if (typeof callback !== "function") return random;
				Promise.resolve().then(() => call(callback, [null, random]));
			},
			randomInt,
			randomUUID: () => String(library("randomUUID")),
			getRandomValues: (target) => {
				if (!ArrayBuffer.isView(target)) throw new TypeError("getRandomValues fills a typed array");
				if (target.byteLength > mostRandomValues) throw new RangeError(\`getRandomValues fills at most \${mostRandomValues} bytes\`);
				new Uint8Array(target.buffer, target.byteOffset, target.byteLength).set(bytes(target.byteLength));
				return target;
			}
		};
	}
	var Gathering = class {
		#buffer;
		#chunks = [];
		finish;
		constructor(buffer, finish) {
			this.#buffer = buffer;
			this.finish = finish;
		}
		update(data, encoding) {
			this.#chunks.push(bytesOf(this.#buffer(), data, encoding));
			return this;
		}
		write(data, encoding) {
			this.update(data, encoding);
			return true;
		}
		end(data) {
			return data === void 0 ? this : this.update(data);
		}
		gathered() {
			return this.#buffer().concat(this.#chunks);
		}
	};
	var Sign = class extends Gathering {
		sign(key, encoding) {
			return inEncoding(this.finish(this.gathered(), key), encoding);
		}
	};
	var Verify = class extends Gathering {
		verify(key, signature, encoding) {
			return this.finish(this.gathered(), key, signature, encoding);
		}
	};
	function defineSignatures({ buffer, library }, { pemOfKey }) {
		function sign(algorithm, data, key) {
			const bytes = bytesOf(buffer(), data).toString("base64");
			const pem = pemOfKey("private", key);
			const signature = library("sign", String(algorithm), bytes, pem, ...optionsOf(key));
			return buffer().from(String(signature), "base64");
		}
		function verify(algorithm, data, key, signature) {
			const bytes = bytesOf(buffer(), data).toString("base64");
			const pem = pemOfKey("public", key);
			const given = bytesOf(buffer(), signature).toString("base64");
			return Boolean(library("verify", String(algorithm), bytes, pem, given, ...optionsOf(key)));
		}
		return {
			sign,
			verify,
			createSign: (algorithm) => new Sign(buffer, (data, key) => sign(algorithm, data, key)),
			createVerify: (algorithm) => new Verify(buffer, (data, key, signature, encoding) => verify(algorithm, data, key, bytesOf(buffer(), signature, encoding)))
		};
	}
	function optionsOf(key) {
		if (typeof key !== "object" || key === null) return [];
		const { padding, saltLength, dsaEncoding } = key;
		return [
			padding,
			saltLength,
			dsaEncoding
		];
	}
	function create(services) {
		const { buffer, library } = services;
		const keys = defineKeys(services);
		const members = {
			KeyObject: keys.KeyObject,
			createPublicKey: keys.createPublicKey,
			createPrivateKey: keys.createPrivateKey,
			createSecretKey: keys.createSecretKey,
			...defineDigests(services, keys),
			...defineSignatures(services, keys),
			...defineRandom(services),
			getHashes: () => library("hashNames"),
			timingSafeEqual: (a, b) => library("timingSafeEqual", ...[a, b].map((v) => bytesOf(buffer(), v).toString("base64"))),
			constants: {
				RSA_PKCS1_PADDING: 1,
				RSA_PKCS1_PSS_PADDING: 6,
				RSA_PSS_SALTLEN_DIGEST: -1
			}
		};
		return {
			...members,
			...absentMembers("crypto", absent, Object.keys(members))
		};
	}
	var absent = [
		"createCipheriv",
		"createDecipheriv",
		"createDiffieHellman",
		"createECDH",
		"generateKeyPair",
		"generateKeyPairSync",
		"hkdfSync",
		"pbkdf2",
		"pbkdf2Sync",
		"privateDecrypt",
		"publicEncrypt",
		"scrypt",
		"scryptSync"
	];
	exports.create = create;
	return exports;
})({});
`
