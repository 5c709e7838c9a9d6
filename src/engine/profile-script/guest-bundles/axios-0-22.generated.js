// biome-ignore-all format: generated
// biome-ignore-all lint: generated
/** Made from guest/axios/axios-0-22.ts by `node scripts/build-guest.ts`: edit that and run this. */
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
	var require_bind = __commonJSMin(((exports, module) => {
		module.exports = function bind(fn, thisArg) {
			return function wrap() {
				var args = new Array(arguments.length);
				for (var i = 0; i < args.length; i++) args[i] = arguments[i];
				return fn.apply(thisArg, args);
			};
		};
	}));
	var require_utils = __commonJSMin(((exports, module) => {
		var bind = require_bind();
		var toString = Object.prototype.toString;
		function isArray(val) {
			return toString.call(val) === "[object Array]";
		}
		function isUndefined(val) {
			return typeof val === "undefined";
		}
		function isBuffer(val) {
			return val !== null && !isUndefined(val) && val.constructor !== null && !isUndefined(val.constructor) && typeof val.constructor.isBuffer === "function" && val.constructor.isBuffer(val);
		}
		function isArrayBuffer(val) {
			return toString.call(val) === "[object ArrayBuffer]";
		}
		function isFormData(val) {
			return typeof FormData !== "undefined" && val instanceof FormData;
		}
		function isArrayBufferView(val) {
			var result;
			if (typeof ArrayBuffer !== "undefined" && ArrayBuffer.isView) result = ArrayBuffer.isView(val);
			else result = val && val.buffer && val.buffer instanceof ArrayBuffer;
			return result;
		}
		function isString(val) {
			return typeof val === "string";
		}
		function isNumber(val) {
			return typeof val === "number";
		}
		function isObject(val) {
			return val !== null && typeof val === "object";
		}
		function isPlainObject(val) {
			if (toString.call(val) !== "[object Object]") return false;
			var prototype = Object.getPrototypeOf(val);
			return prototype === null || prototype === Object.prototype;
		}
		function isDate(val) {
			return toString.call(val) === "[object Date]";
		}
		function isFile(val) {
			return toString.call(val) === "[object File]";
		}
		function isBlob(val) {
			return toString.call(val) === "[object Blob]";
		}
		function isFunction(val) {
			return toString.call(val) === "[object Function]";
		}
		function isStream(val) {
			return isObject(val) && isFunction(val.pipe);
		}
		function isURLSearchParams(val) {
			return typeof URLSearchParams !== "undefined" && val instanceof URLSearchParams;
		}
		function trim(str) {
			return str.trim ? str.trim() : str.replace(/^\\s+|\\s+$/g, "");
		}
		function isStandardBrowserEnv() {
			if (typeof navigator !== "undefined" && (navigator.product === "ReactNative" || navigator.product === "NativeScript" || navigator.product === "NS")) return false;
			return typeof window !== "undefined" && typeof document !== "undefined";
		}
		function forEach(obj, fn) {
			if (obj === null || typeof obj === "undefined") return;
			if (typeof obj !== "object") obj = [obj];
			if (isArray(obj)) for (var i = 0, l = obj.length; i < l; i++) fn.call(null, obj[i], i, obj);
			else for (var key in obj) if (Object.prototype.hasOwnProperty.call(obj, key)) fn.call(null, obj[key], key, obj);
		}
		function merge() {
			var result = {};
			function assignValue(val, key) {
				if (isPlainObject(result[key]) && isPlainObject(val)) result[key] = merge(result[key], val);
				else if (isPlainObject(val)) result[key] = merge({}, val);
				else if (isArray(val)) result[key] = val.slice();
				else result[key] = val;
			}
			for (var i = 0, l = arguments.length; i < l; i++) forEach(arguments[i], assignValue);
			return result;
		}
		function extend(a, b, thisArg) {
			forEach(b, function assignValue(val, key) {
				if (thisArg && typeof val === "function") a[key] = bind(val, thisArg);
				else a[key] = val;
			});
			return a;
		}
		function stripBOM(content) {
			if (content.charCodeAt(0) === 65279) content = content.slice(1);
			return content;
		}
		module.exports = {
			isArray,
			isArrayBuffer,
			isBuffer,
			isFormData,
			isArrayBufferView,
			isString,
			isNumber,
			isObject,
			isPlainObject,
			isUndefined,
			isDate,
			isFile,
			isBlob,
			isFunction,
			isStream,
			isURLSearchParams,
			isStandardBrowserEnv,
			forEach,
			merge,
			extend,
			trim,
			stripBOM
		};
	}));
	var require_buildURL = __commonJSMin(((exports, module) => {
		var utils = require_utils();
		function encode(val) {
			return encodeURIComponent(val).replace(/%3A/gi, ":").replace(/%24/g, "$").replace(/%2C/gi, ",").replace(/%20/g, "+").replace(/%5B/gi, "[").replace(/%5D/gi, "]");
		}
		module.exports = function buildURL(url, params, paramsSerializer) {
			if (!params) return url;
			var serializedParams;
			if (paramsSerializer) serializedParams = paramsSerializer(params);
			else if (utils.isURLSearchParams(params)) serializedParams = params.toString();
			else {
				var parts = [];
				utils.forEach(params, function serialize(val, key) {
					if (val === null || typeof val === "undefined") return;
					if (utils.isArray(val)) key = key + "[]";
					else val = [val];
					utils.forEach(val, function parseValue(v) {
						if (utils.isDate(v)) v = v.toISOString();
						else if (utils.isObject(v)) v = JSON.stringify(v);
						parts.push(encode(key) + "=" + encode(v));
					});
				});
				serializedParams = parts.join("&");
			}
			if (serializedParams) {
				var hashmarkIndex = url.indexOf("#");
				if (hashmarkIndex !== -1) url = url.slice(0, hashmarkIndex);
				url += (url.indexOf("?") === -1 ? "?" : "&") + serializedParams;
			}
			return url;
		};
	}));
	var require_InterceptorManager = __commonJSMin(((exports, module) => {
		var utils = require_utils();
		function InterceptorManager() {
			this.handlers = [];
		}
		InterceptorManager.prototype.use = function use(fulfilled, rejected, options) {
			this.handlers.push({
				fulfilled,
				rejected,
				synchronous: options ? options.synchronous : false,
				runWhen: options ? options.runWhen : null
			});
			return this.handlers.length - 1;
		};
		InterceptorManager.prototype.eject = function eject(id) {
			if (this.handlers[id]) this.handlers[id] = null;
		};
		InterceptorManager.prototype.forEach = function forEach(fn) {
			utils.forEach(this.handlers, function forEachHandler(h) {
				if (h !== null) fn(h);
			});
		};
		module.exports = InterceptorManager;
	}));
	var require_normalizeHeaderName = __commonJSMin(((exports, module) => {
		var utils = require_utils();
		module.exports = function normalizeHeaderName(headers, normalizedName) {
			utils.forEach(headers, function processHeader(value, name) {
				if (name !== normalizedName && name.toUpperCase() === normalizedName.toUpperCase()) {
					headers[normalizedName] = value;
					delete headers[name];
				}
			});
		};
	}));
	var require_enhanceError = __commonJSMin(((exports, module) => {
		module.exports = function enhanceError(error, config, code, request, response) {
			error.config = config;
			if (code) error.code = code;
			error.request = request;
			error.response = response;
			error.isAxiosError = true;
			error.toJSON = function toJSON() {
				return {
					message: this.message,
					name: this.name,
					description: this.description,
					number: this.number,
					fileName: this.fileName,
					lineNumber: this.lineNumber,
					columnNumber: this.columnNumber,
					stack: this.stack,
					config: this.config,
					code: this.code,
					status: this.response && this.response.status ? this.response.status : null
				};
			};
			return error;
		};
	}));
	var require_createError = __commonJSMin(((exports, module) => {
		var enhanceError = require_enhanceError();
		module.exports = function createError(message, config, code, request, response) {
			return enhanceError(new Error(message), config, code, request, response);
		};
	}));
	var require_settle = __commonJSMin(((exports, module) => {
		var createError = require_createError();
		module.exports = function settle(resolve, reject, response) {
			var validateStatus = response.config.validateStatus;
			if (!response.status || !validateStatus || validateStatus(response.status)) resolve(response);
			else reject(createError("Request failed with status code " + response.status, response.config, null, response.request, response));
		};
	}));
	var require_cookies = __commonJSMin(((exports, module) => {
		var utils = require_utils();
		module.exports = utils.isStandardBrowserEnv() ? (function standardBrowserEnv() {
			return {
				write: function write(name, value, expires, path, domain, secure) {
					var cookie = [];
					cookie.push(name + "=" + encodeURIComponent(value));
					if (utils.isNumber(expires)) cookie.push("expires=" + new Date(expires).toGMTString());
					if (utils.isString(path)) cookie.push("path=" + path);
					if (utils.isString(domain)) cookie.push("domain=" + domain);
					if (secure === true) cookie.push("secure");
					document.cookie = cookie.join("; ");
				},
				read: function read(name) {
					var match = document.cookie.match(new RegExp("(^|;\\\\s*)(" + name + ")=([^;]*)"));
					return match ? decodeURIComponent(match[3]) : null;
				},
				remove: function remove(name) {
					this.write(name, "", Date.now() - 864e5);
				}
			};
		})() : (function nonStandardBrowserEnv() {
			return {
				write: function write() {},
				read: function read() {
					return null;
				},
				remove: function remove() {}
			};
		})();
	}));
	var require_isAbsoluteURL = __commonJSMin(((exports, module) => {
		module.exports = function isAbsoluteURL(url) {
			return /^([a-z][a-z\\d\\+\\-\\.]*:)?\\/\\//i.test(url);
		};
	}));
	var require_combineURLs = __commonJSMin(((exports, module) => {
		module.exports = function combineURLs(baseURL, relativeURL) {
			return relativeURL ? baseURL.replace(/\\/+$/, "") + "/" + relativeURL.replace(/^\\/+/, "") : baseURL;
		};
	}));
	var require_buildFullPath = __commonJSMin(((exports, module) => {
		var isAbsoluteURL = require_isAbsoluteURL();
		var combineURLs = require_combineURLs();
		module.exports = function buildFullPath(baseURL, requestedURL) {
			if (baseURL && !isAbsoluteURL(requestedURL)) return combineURLs(baseURL, requestedURL);
			return requestedURL;
		};
	}));
	var require_parseHeaders = __commonJSMin(((exports, module) => {
		var utils = require_utils();
		var ignoreDuplicateOf = [
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
			"user-agent"
		];
		module.exports = function parseHeaders(headers) {
			var parsed = {};
			var key;
			var val;
			var i;
			if (!headers) return parsed;
			utils.forEach(headers.split("\\n"), function parser(line) {
				i = line.indexOf(":");
				key = utils.trim(line.substr(0, i)).toLowerCase();
				val = utils.trim(line.substr(i + 1));
				if (key) {
					if (parsed[key] && ignoreDuplicateOf.indexOf(key) >= 0) return;
					if (key === "set-cookie") parsed[key] = (parsed[key] ? parsed[key] : []).concat([val]);
					else parsed[key] = parsed[key] ? parsed[key] + ", " + val : val;
				}
			});
			return parsed;
		};
	}));
	var require_isURLSameOrigin = __commonJSMin(((exports, module) => {
		var utils = require_utils();
		module.exports = utils.isStandardBrowserEnv() ? (function standardBrowserEnv() {
			var msie = /(msie|trident)/i.test(navigator.userAgent);
			var urlParsingNode = document.createElement("a");
			var originURL;
			function resolveURL(url) {
				var href = url;
				if (msie) {
					urlParsingNode.setAttribute("href", href);
					href = urlParsingNode.href;
				}
				urlParsingNode.setAttribute("href", href);
				return {
					href: urlParsingNode.href,
					protocol: urlParsingNode.protocol ? urlParsingNode.protocol.replace(/:$/, "") : "",
					host: urlParsingNode.host,
					search: urlParsingNode.search ? urlParsingNode.search.replace(/^\\?/, "") : "",
					hash: urlParsingNode.hash ? urlParsingNode.hash.replace(/^#/, "") : "",
					hostname: urlParsingNode.hostname,
					port: urlParsingNode.port,
					pathname: urlParsingNode.pathname.charAt(0) === "/" ? urlParsingNode.pathname : "/" + urlParsingNode.pathname
				};
			}
			originURL = resolveURL(window.location.href);
			return function isURLSameOrigin(requestURL) {
				var parsed = utils.isString(requestURL) ? resolveURL(requestURL) : requestURL;
				return parsed.protocol === originURL.protocol && parsed.host === originURL.host;
			};
		})() : (function nonStandardBrowserEnv() {
			return function isURLSameOrigin() {
				return true;
			};
		})();
	}));
	var require_Cancel = __commonJSMin(((exports, module) => {
		function Cancel(message) {
			this.message = message;
		}
		Cancel.prototype.toString = function toString() {
			return "Cancel" + (this.message ? ": " + this.message : "");
		};
		Cancel.prototype.__CANCEL__ = true;
		module.exports = Cancel;
	}));
	var require_xhr = __commonJSMin(((exports, module) => {
		var utils = require_utils();
		var settle = require_settle();
		var cookies = require_cookies();
		var buildURL = require_buildURL();
		var buildFullPath = require_buildFullPath();
		var parseHeaders = require_parseHeaders();
		var isURLSameOrigin = require_isURLSameOrigin();
		var createError = require_createError();
		var defaults = require_defaults();
		var Cancel = require_Cancel();
		module.exports = function xhrAdapter(config) {
			return new Promise(function dispatchXhrRequest(resolve, reject) {
				var requestData = config.data;
				var requestHeaders = config.headers;
				var responseType = config.responseType;
				var onCanceled;
				function done() {
					if (config.cancelToken) config.cancelToken.unsubscribe(onCanceled);
					if (config.signal) config.signal.removeEventListener("abort", onCanceled);
				}
				if (utils.isFormData(requestData)) delete requestHeaders["Content-Type"];
				var request = new XMLHttpRequest();
				if (config.auth) {
					var username = config.auth.username || "";
					var password = config.auth.password ? unescape(encodeURIComponent(config.auth.password)) : "";
					requestHeaders.Authorization = "Basic " + btoa(username + ":" + password);
				}
				var fullPath = buildFullPath(config.baseURL, config.url);
				request.open(config.method.toUpperCase(), buildURL(fullPath, config.params, config.paramsSerializer), true);
				request.timeout = config.timeout;
				function onloadend() {
					if (!request) return;
					var responseHeaders = "getAllResponseHeaders" in request ? parseHeaders(request.getAllResponseHeaders()) : null;
					settle(function _resolve(value) {
						resolve(value);
						done();
					}, function _reject(err) {
						reject(err);
						done();
					}, {
						data: !responseType || responseType === "text" || responseType === "json" ? request.responseText : request.response,
						status: request.status,
						statusText: request.statusText,
						headers: responseHeaders,
						config,
						request
					});
					request = null;
				}
				if ("onloadend" in request) request.onloadend = onloadend;
				else request.onreadystatechange = function handleLoad() {
					if (!request || request.readyState !== 4) return;
					if (request.status === 0 && !(request.responseURL && request.responseURL.indexOf("file:") === 0)) return;
					setTimeout(onloadend);
				};
				request.onabort = function handleAbort() {
					if (!request) return;
					reject(createError("Request aborted", config, "ECONNABORTED", request));
					request = null;
				};
				request.onerror = function handleError() {
					reject(createError("Network Error", config, null, request));
					request = null;
				};
				request.ontimeout = function handleTimeout() {
					var timeoutErrorMessage = "timeout of " + config.timeout + "ms exceeded";
					var transitional = config.transitional || defaults.transitional;
					if (config.timeoutErrorMessage) timeoutErrorMessage = config.timeoutErrorMessage;
					reject(createError(timeoutErrorMessage, config, transitional.clarifyTimeoutError ? "ETIMEDOUT" : "ECONNABORTED", request));
					request = null;
				};
				if (utils.isStandardBrowserEnv()) {
					var xsrfValue = (config.withCredentials || isURLSameOrigin(fullPath)) && config.xsrfCookieName ? cookies.read(config.xsrfCookieName) : void 0;
					if (xsrfValue) requestHeaders[config.xsrfHeaderName] = xsrfValue;
				}
				if ("setRequestHeader" in request) utils.forEach(requestHeaders, function setRequestHeader(val, key) {
					if (typeof requestData === "undefined" && key.toLowerCase() === "content-type") delete requestHeaders[key];
					else request.setRequestHeader(key, val);
				});
				if (!utils.isUndefined(config.withCredentials)) request.withCredentials = !!config.withCredentials;
				if (responseType && responseType !== "json") request.responseType = config.responseType;
				if (typeof config.onDownloadProgress === "function") request.addEventListener("progress", config.onDownloadProgress);
				if (typeof config.onUploadProgress === "function" && request.upload) request.upload.addEventListener("progress", config.onUploadProgress);
				if (config.cancelToken || config.signal) {
					onCanceled = function(cancel) {
						if (!request) return;
						reject(!cancel || cancel && cancel.type ? new Cancel("canceled") : cancel);
						request.abort();
						request = null;
					};
					config.cancelToken && config.cancelToken.subscribe(onCanceled);
					if (config.signal) config.signal.aborted ? onCanceled() : config.signal.addEventListener("abort", onCanceled);
				}
				if (!requestData) requestData = null;
				request.send(requestData);
			});
		};
	}));
	var require_defaults = __commonJSMin(((exports, module) => {
		var utils = require_utils();
		var normalizeHeaderName = require_normalizeHeaderName();
		var enhanceError = require_enhanceError();
		var DEFAULT_CONTENT_TYPE = { "Content-Type": "application/x-www-form-urlencoded" };
		function setContentTypeIfUnset(headers, value) {
			if (!utils.isUndefined(headers) && utils.isUndefined(headers["Content-Type"])) headers["Content-Type"] = value;
		}
		function getDefaultAdapter() {
			var adapter;
			if (typeof XMLHttpRequest !== "undefined") adapter = require_xhr();
			else if (typeof process !== "undefined" && Object.prototype.toString.call(process) === "[object process]") adapter = require_xhr();
			return adapter;
		}
		function stringifySafely(rawValue, parser, encoder) {
			if (utils.isString(rawValue)) try {
				(parser || JSON.parse)(rawValue);
				return utils.trim(rawValue);
			} catch (e) {
				if (e.name !== "SyntaxError") throw e;
			}
			return (encoder || JSON.stringify)(rawValue);
		}
		var defaults = {
			transitional: {
				silentJSONParsing: true,
				forcedJSONParsing: true,
				clarifyTimeoutError: false
			},
			adapter: getDefaultAdapter(),
			transformRequest: [function transformRequest(data, headers) {
				normalizeHeaderName(headers, "Accept");
				normalizeHeaderName(headers, "Content-Type");
				if (utils.isFormData(data) || utils.isArrayBuffer(data) || utils.isBuffer(data) || utils.isStream(data) || utils.isFile(data) || utils.isBlob(data)) return data;
				if (utils.isArrayBufferView(data)) return data.buffer;
				if (utils.isURLSearchParams(data)) {
					setContentTypeIfUnset(headers, "application/x-www-form-urlencoded;charset=utf-8");
					return data.toString();
				}
				if (utils.isObject(data) || headers && headers["Content-Type"] === "application/json") {
					setContentTypeIfUnset(headers, "application/json");
					return stringifySafely(data);
				}
				return data;
			}],
			transformResponse: [function transformResponse(data) {
				var transitional = this.transitional || defaults.transitional;
				var silentJSONParsing = transitional && transitional.silentJSONParsing;
				var forcedJSONParsing = transitional && transitional.forcedJSONParsing;
				var strictJSONParsing = !silentJSONParsing && this.responseType === "json";
				if (strictJSONParsing || forcedJSONParsing && utils.isString(data) && data.length) try {
					return JSON.parse(data);
				} catch (e) {
					if (strictJSONParsing) {
						if (e.name === "SyntaxError") throw enhanceError(e, this, "E_JSON_PARSE");
						throw e;
					}
				}
				return data;
			}],
			timeout: 0,
			xsrfCookieName: "XSRF-TOKEN",
			xsrfHeaderName: "X-XSRF-TOKEN",
			maxContentLength: -1,
			maxBodyLength: -1,
			validateStatus: function validateStatus(status) {
				return status >= 200 && status < 300;
			},
			headers: { common: { "Accept": "application/json, text/plain, */*" } }
		};
		utils.forEach([
			"delete",
			"get",
			"head"
		], function forEachMethodNoData(method) {
			defaults.headers[method] = {};
		});
		utils.forEach([
			"post",
			"put",
			"patch"
		], function forEachMethodWithData(method) {
			defaults.headers[method] = utils.merge(DEFAULT_CONTENT_TYPE);
		});
		module.exports = defaults;
	}));
	var require_transformData = __commonJSMin(((exports, module) => {
		var utils = require_utils();
		var defaults = require_defaults();
		module.exports = function transformData(data, headers, fns) {
			var context = this || defaults;
			utils.forEach(fns, function transform(fn) {
				data = fn.call(context, data, headers);
			});
			return data;
		};
	}));
	var require_isCancel = __commonJSMin(((exports, module) => {
		module.exports = function isCancel(value) {
			return !!(value && value.__CANCEL__);
		};
	}));
	var require_dispatchRequest = __commonJSMin(((exports, module) => {
		var utils = require_utils();
		var transformData = require_transformData();
		var isCancel = require_isCancel();
		var defaults = require_defaults();
		var Cancel = require_Cancel();
		function throwIfCancellationRequested(config) {
			if (config.cancelToken) config.cancelToken.throwIfRequested();
			if (config.signal && config.signal.aborted) throw new Cancel("canceled");
		}
		module.exports = function dispatchRequest(config) {
			throwIfCancellationRequested(config);
			config.headers = config.headers || {};
			config.data = transformData.call(config, config.data, config.headers, config.transformRequest);
			config.headers = utils.merge(config.headers.common || {}, config.headers[config.method] || {}, config.headers);
			utils.forEach([
				"delete",
				"get",
				"head",
				"post",
				"put",
				"patch",
				"common"
			], function cleanHeaderConfig(method) {
				delete config.headers[method];
			});
			return (config.adapter || defaults.adapter)(config).then(function onAdapterResolution(response) {
				throwIfCancellationRequested(config);
				response.data = transformData.call(config, response.data, response.headers, config.transformResponse);
				return response;
			}, function onAdapterRejection(reason) {
				if (!isCancel(reason)) {
					throwIfCancellationRequested(config);
					if (reason && reason.response) reason.response.data = transformData.call(config, reason.response.data, reason.response.headers, config.transformResponse);
				}
				return Promise.reject(reason);
			});
		};
	}));
	var require_mergeConfig = __commonJSMin(((exports, module) => {
		var utils = require_utils();
		module.exports = function mergeConfig(config1, config2) {
			config2 = config2 || {};
			var config = {};
			function getMergedValue(target, source) {
				if (utils.isPlainObject(target) && utils.isPlainObject(source)) return utils.merge(target, source);
				else if (utils.isPlainObject(source)) return utils.merge({}, source);
				else if (utils.isArray(source)) return source.slice();
				return source;
			}
			function mergeDeepProperties(prop) {
				if (!utils.isUndefined(config2[prop])) return getMergedValue(config1[prop], config2[prop]);
				else if (!utils.isUndefined(config1[prop])) return getMergedValue(void 0, config1[prop]);
			}
			function valueFromConfig2(prop) {
				if (!utils.isUndefined(config2[prop])) return getMergedValue(void 0, config2[prop]);
			}
			function defaultToConfig2(prop) {
				if (!utils.isUndefined(config2[prop])) return getMergedValue(void 0, config2[prop]);
				else if (!utils.isUndefined(config1[prop])) return getMergedValue(void 0, config1[prop]);
			}
			function mergeDirectKeys(prop) {
				if (prop in config2) return getMergedValue(config1[prop], config2[prop]);
				else if (prop in config1) return getMergedValue(void 0, config1[prop]);
			}
			var mergeMap = {
				"url": valueFromConfig2,
				"method": valueFromConfig2,
				"data": valueFromConfig2,
				"baseURL": defaultToConfig2,
				"transformRequest": defaultToConfig2,
				"transformResponse": defaultToConfig2,
				"paramsSerializer": defaultToConfig2,
				"timeout": defaultToConfig2,
				"timeoutMessage": defaultToConfig2,
				"withCredentials": defaultToConfig2,
				"adapter": defaultToConfig2,
				"responseType": defaultToConfig2,
				"xsrfCookieName": defaultToConfig2,
				"xsrfHeaderName": defaultToConfig2,
				"onUploadProgress": defaultToConfig2,
				"onDownloadProgress": defaultToConfig2,
				"decompress": defaultToConfig2,
				"maxContentLength": defaultToConfig2,
				"maxBodyLength": defaultToConfig2,
				"transport": defaultToConfig2,
				"httpAgent": defaultToConfig2,
				"httpsAgent": defaultToConfig2,
				"cancelToken": defaultToConfig2,
				"socketPath": defaultToConfig2,
				"responseEncoding": defaultToConfig2,
				"validateStatus": mergeDirectKeys
			};
			utils.forEach(Object.keys(config1).concat(Object.keys(config2)), function computeConfigValue(prop) {
				var merge = mergeMap[prop] || mergeDeepProperties;
				var configValue = merge(prop);
				utils.isUndefined(configValue) && merge !== mergeDirectKeys || (config[prop] = configValue);
			});
			return config;
		};
	}));
	var require_data = __commonJSMin(((exports, module) => {
		module.exports = { "version": "0.22.0" };
	}));
	var require_validator = __commonJSMin(((exports, module) => {
		var VERSION = require_data().version;
		var validators = {};
		[
			"object",
			"boolean",
			"number",
			"function",
			"string",
			"symbol"
		].forEach(function(type, i) {
			validators[type] = function validator(thing) {
				return typeof thing === type || "a" + (i < 1 ? "n " : " ") + type;
			};
		});
		var deprecatedWarnings = {};
		validators.transitional = function transitional(validator, version, message) {
			function formatMessage(opt, desc) {
				return "[Axios v" + VERSION + "] Transitional option '" + opt + "'" + desc + (message ? ". " + message : "");
			}
			return function(value, opt, opts) {
				if (validator === false) throw new Error(formatMessage(opt, " has been removed" + (version ? " in " + version : "")));
				if (version && !deprecatedWarnings[opt]) {
					deprecatedWarnings[opt] = true;
					console.warn(formatMessage(opt, " has been deprecated since v" + version + " and will be removed in the near future"));
				}
				return validator ? validator(value, opt, opts) : true;
			};
		};
		function assertOptions(options, schema, allowUnknown) {
			if (typeof options !== "object") throw new TypeError("options must be an object");
			var keys = Object.keys(options);
			var i = keys.length;
			while (i-- > 0) {
				var opt = keys[i];
				var validator = schema[opt];
				if (validator) {
					var value = options[opt];
					var result = value === void 0 || validator(value, opt, options);
					if (result !== true) throw new TypeError("option " + opt + " must be " + result);
					continue;
				}
				if (allowUnknown !== true) throw Error("Unknown option " + opt);
			}
		}
		module.exports = {
			assertOptions,
			validators
		};
	}));
	var require_Axios = __commonJSMin(((exports, module) => {
		var utils = require_utils();
		var buildURL = require_buildURL();
		var InterceptorManager = require_InterceptorManager();
		var dispatchRequest = require_dispatchRequest();
		var mergeConfig = require_mergeConfig();
		var validator = require_validator();
		var validators = validator.validators;
		function Axios(instanceConfig) {
			this.defaults = instanceConfig;
			this.interceptors = {
				request: new InterceptorManager(),
				response: new InterceptorManager()
			};
		}
		Axios.prototype.request = function request(config) {
			if (typeof config === "string") {
				config = arguments[1] || {};
				config.url = arguments[0];
			} else config = config || {};
			config = mergeConfig(this.defaults, config);
			if (config.method) config.method = config.method.toLowerCase();
			else if (this.defaults.method) config.method = this.defaults.method.toLowerCase();
			else config.method = "get";
			var transitional = config.transitional;
			if (transitional !== void 0) validator.assertOptions(transitional, {
				silentJSONParsing: validators.transitional(validators.boolean),
				forcedJSONParsing: validators.transitional(validators.boolean),
				clarifyTimeoutError: validators.transitional(validators.boolean)
			}, false);
			var requestInterceptorChain = [];
			var synchronousRequestInterceptors = true;
			this.interceptors.request.forEach(function unshiftRequestInterceptors(interceptor) {
				if (typeof interceptor.runWhen === "function" && interceptor.runWhen(config) === false) return;
				synchronousRequestInterceptors = synchronousRequestInterceptors && interceptor.synchronous;
				requestInterceptorChain.unshift(interceptor.fulfilled, interceptor.rejected);
			});
			var responseInterceptorChain = [];
			this.interceptors.response.forEach(function pushResponseInterceptors(interceptor) {
				responseInterceptorChain.push(interceptor.fulfilled, interceptor.rejected);
			});
			var promise;
			if (!synchronousRequestInterceptors) {
				var chain = [dispatchRequest, void 0];
				Array.prototype.unshift.apply(chain, requestInterceptorChain);
				chain = chain.concat(responseInterceptorChain);
				promise = Promise.resolve(config);
				while (chain.length) promise = promise.then(chain.shift(), chain.shift());
				return promise;
			}
			var newConfig = config;
			while (requestInterceptorChain.length) {
				var onFulfilled = requestInterceptorChain.shift();
				var onRejected = requestInterceptorChain.shift();
				try {
					newConfig = onFulfilled(newConfig);
				} catch (error) {
					onRejected(error);
					break;
				}
			}
			try {
				promise = dispatchRequest(newConfig);
			} catch (error) {
				return Promise.reject(error);
			}
			while (responseInterceptorChain.length) promise = promise.then(responseInterceptorChain.shift(), responseInterceptorChain.shift());
			return promise;
		};
		Axios.prototype.getUri = function getUri(config) {
			config = mergeConfig(this.defaults, config);
			return buildURL(config.url, config.params, config.paramsSerializer).replace(/^\\?/, "");
		};
		utils.forEach([
			"delete",
			"get",
			"head",
			"options"
		], function forEachMethodNoData(method) {
			Axios.prototype[method] = function(url, config) {
				return this.request(mergeConfig(config || {}, {
					method,
					url,
					data: (config || {}).data
				}));
			};
		});
		utils.forEach([
			"post",
			"put",
			"patch"
		], function forEachMethodWithData(method) {
			Axios.prototype[method] = function(url, data, config) {
				return this.request(mergeConfig(config || {}, {
					method,
					url,
					data
				}));
			};
		});
		module.exports = Axios;
	}));
	var require_CancelToken = __commonJSMin(((exports, module) => {
		var Cancel = require_Cancel();
		function CancelToken(executor) {
			if (typeof executor !== "function") throw new TypeError("executor must be a function.");
			var resolvePromise;
			this.promise = new Promise(function promiseExecutor(resolve) {
				resolvePromise = resolve;
			});
			var token = this;
			this.promise.then(function(cancel) {
				if (!token._listeners) return;
				var i;
				var l = token._listeners.length;
				for (i = 0; i < l; i++) token._listeners[i](cancel);
				token._listeners = null;
			});
			this.promise.then = function(onfulfilled) {
				var _resolve;
				var promise = new Promise(function(resolve) {
					token.subscribe(resolve);
					_resolve = resolve;
				}).then(onfulfilled);
				promise.cancel = function reject() {
					token.unsubscribe(_resolve);
				};
				return promise;
			};
			executor(function cancel(message) {
				if (token.reason) return;
				token.reason = new Cancel(message);
				resolvePromise(token.reason);
			});
		}
		CancelToken.prototype.throwIfRequested = function throwIfRequested() {
			if (this.reason) throw this.reason;
		};
		CancelToken.prototype.subscribe = function subscribe(listener) {
			if (this.reason) {
				listener(this.reason);
				return;
			}
			if (this._listeners) this._listeners.push(listener);
			else this._listeners = [listener];
		};
		CancelToken.prototype.unsubscribe = function unsubscribe(listener) {
			if (!this._listeners) return;
			var index = this._listeners.indexOf(listener);
			if (index !== -1) this._listeners.splice(index, 1);
		};
		CancelToken.source = function source() {
			var cancel;
			return {
				token: new CancelToken(function executor(c) {
					cancel = c;
				}),
				cancel
			};
		};
		module.exports = CancelToken;
	}));
	var require_spread = __commonJSMin(((exports, module) => {
		module.exports = function spread(callback) {
			return function wrap(arr) {
				return callback.apply(null, arr);
			};
		};
	}));
	var require_isAxiosError = __commonJSMin(((exports, module) => {
		module.exports = function isAxiosError(payload) {
			return typeof payload === "object" && payload.isAxiosError === true;
		};
	}));
	var require_axios = __commonJSMin(((exports, module) => {
		var utils = require_utils();
		var bind = require_bind();
		var Axios = require_Axios();
		var mergeConfig = require_mergeConfig();
		var defaults = require_defaults();
		function createInstance(defaultConfig) {
			var context = new Axios(defaultConfig);
			var instance = bind(Axios.prototype.request, context);
			utils.extend(instance, Axios.prototype, context);
			utils.extend(instance, context);
			instance.create = function create(instanceConfig) {
				return createInstance(mergeConfig(defaultConfig, instanceConfig));
			};
			return instance;
		}
		var axios = createInstance(defaults);
		axios.Axios = Axios;
		axios.Cancel = require_Cancel();
		axios.CancelToken = require_CancelToken();
		axios.isCancel = require_isCancel();
		axios.VERSION = require_data().version;
		axios.all = function all(promises) {
			return Promise.all(promises);
		};
		axios.spread = require_spread();
		axios.isAxiosError = require_isAxiosError();
		module.exports = axios;
		module.exports.default = axios;
	}));
	var require_axios_0_22 = __commonJSMin(((exports, module) => {
		module.exports = require_axios();
	}));
	var import_buildURL = __toESM(require_buildURL(), 1);
	var import_enhanceError = __toESM(require_enhanceError(), 1);
	var import_settle = __toESM(require_settle(), 1);
	var import_buildFullPath = __toESM(require_buildFullPath(), 1);
	var import_Cancel = __toESM(require_Cancel(), 1);
	var import_axios_0_22 = __toESM(require_axios_0_22(), 1);
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
	function bytesOf(Buffer, value, encoding) {
		if (typeof value === "string") return Buffer.from(value, encoding ?? "utf8");
		if (ArrayBuffer.isView(value)) return Buffer.from(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
		if (value instanceof ArrayBuffer) return Buffer.from(value);
		throw Object.assign(new TypeError(\`The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received \${value === null ? "null" : typeof value}\`), { code: "ERR_INVALID_ARG_TYPE" });
	}
	function parseUrl(bridge, text, base) {
		const json = bridge.parseUrl(text, base);
		return json === "" ? void 0 : JSON.parse(json);
	}
	function transmit(services, first, done) {
		let cancel = () => void 0;
		const send = (hop, left) => {
			const { method, url, headers, body, decompress, timeoutMs } = hop;
			const request = {
				method,
				url: url.replace(/#.*/s, ""),
				headers,
				body: body && { base64: body.toString("base64") },
				gzip: decompress,
				encoding: hop.responseType === "arraybuffer" ? null : encodingOf(hop.responseEncoding),
				timeoutMs: timeoutMs > 0 ? timeoutMs : void 0
			};
			cancel = services.http.send(request, (answer) => {
				const next = answer.kind === "answered" ? redirected(services, hop, answer) : void 0;
				if (!next) return done(answer.kind === "answered" ? {
					...answer,
					url
				} : answer);
				if (first.maxRedirects > 0 && left === 0) return done(tooManyRedirects);
				if (first.maxRedirects === 0) return done(answer.kind === "answered" ? {
					...answer,
					url
				} : answer);
				const protocol = parseUrl(services.bridge, next.url)?.protocol ?? next.url;
				if (protocol !== "http:" && protocol !== "https:") return done({
					...tooManyRedirects,
					code: "ERR_FR_REDIRECTION_FAILURE",
					message: \`Redirected request failed: Unsupported protocol \${protocol}\`
				});
				send(next, left - 1);
			});
		};
		send(first, first.maxRedirects);
		return () => cancel();
	}
	var tooManyRedirects = {
		kind: "failed",
		code: "ERR_FR_TOO_MANY_REDIRECTS",
		message: "Maximum number of redirects exceeded",
		connecting: false
	};
	function encodingOf(encoding) {
		return typeof encoding === "string" && encoding !== "" ? encoding : "utf8";
	}
	function redirected({ bridge }, hop, { status, headers }) {
		const location = headers.find(([name]) => name === "location")?.[1];
		if (status < 300 || status >= 400 || location === void 0) return void 0;
		const target = parseUrl(bridge, location, hop.url);
		if (!target) return void 0;
		const isGet = hop.method === "GET" || hop.method === "HEAD";
		const becomesGet = (status === 301 || status === 302) && hop.method === "POST" || status === 303 && !isGet;
		const sameHost = parseUrl(bridge, hop.url)?.host === target.host;
		const dropped = [
			"host",
			...becomesGet ? ["content-"] : [],
			...sameHost ? [] : [
				"authorization",
				"proxy-authorization",
				"cookie"
			]
		];
		return {
			...hop,
			url: target.href,
			method: becomesGet ? "GET" : hop.method,
			headers: hop.headers.filter(([name]) => !dropped.some((d) => isDropped(name.toLowerCase(), d))),
			body: becomesGet ? void 0 : hop.body
		};
	}
	function isDropped(name, dropped) {
		return dropped.endsWith("-") ? name.startsWith(dropped) : name === dropped;
	}
	function bodyOf({ buffer }, data) {
		if (data === void 0 || data === null || data === "") return void 0;
		if (typeof data === "string" || ArrayBuffer.isView(data) || data instanceof ArrayBuffer) return bytesOf(buffer(), data);
		throw new TypeError("Data after transformation must be a string, an ArrayBuffer, a Buffer, or a Stream");
	}
	function headersOf(lines) {
		const headers = {};
		for (const [name, value] of lines) {
			const present = headers[name];
			if (name === "set-cookie") headers[name] = [...Array.isArray(present) ? present : [], value];
			else headers[name] = present === void 0 ? value : \`\${String(present)}, \${value}\`;
		}
		return headers;
	}
	function dataOf({ buffer }, { body }) {
		if (typeof body !== "string") return buffer().from(body);
		return body.startsWith("﻿") ? body.slice(1) : body;
	}
	function createAdapter(services, generation) {
		return (config) => new Promise((resolve, reject) => {
			refuseUnsupported(config);
			const method = String(config.method ?? "get").toUpperCase();
			const url = generation.urlOf(config);
			const body = bodyOf(services, config.data);
			const headers = headerLines(services, config, generation, body?.length);
			const request = {
				method,
				url,
				headers: Object.fromEntries(headers)
			};
			const timeoutMs = Number.parseInt(String(config.timeout ?? 0), 10) || 0;
			const cancel = transmit(services, {
				url,
				method,
				headers,
				body,
				timeoutMs,
				maxRedirects: config.maxRedirects === void 0 ? generation.maxRedirects : Number(config.maxRedirects),
				decompress: config.decompress !== false,
				responseType: config.responseType,
				responseEncoding: config.responseEncoding
			}, (answer) => {
				if (answer.kind === "failed") {
					const error = failureOf(answer, timeoutMs, config);
					return reject(generation.failure(error, config, request));
				}
				generation.settle(resolve, reject, {
					status: answer.status,
					statusText: answer.statusText,
					headers: generation.readHeaders(headersOf(answer.headers)),
					config,
					request: {
						...request,
						res: { responseUrl: answer.url }
					},
					data: dataOf(services, answer)
				});
			});
			const giveUp = (reason) => {
				cancel();
				reject(generation.canceled(config, request, reason));
			};
			config.cancelToken?.promise.then(giveUp);
			if (config.signal?.aborted) giveUp(void 0);
			else config.signal?.addEventListener("abort", () => giveUp(void 0));
		});
	}
	function refuseUnsupported({ responseType }) {
		if (responseType === "stream" || responseType === "blob" || responseType === "document") throw new TypeError(\`axios: the responseType "\${responseType}" does not exist here. Types that exist here: arraybuffer, json, text.\`);
	}
	function failureOf(answer, timeoutMs, { timeoutErrorMessage }) {
		if (answer.code !== "TIMED_OUT" || timeoutMs === 0) return createNetworkError(answer);
		const text = typeof timeoutErrorMessage === "string" && timeoutErrorMessage !== "" ? timeoutErrorMessage : \`timeout of \${timeoutMs}ms exceeded\`;
		return Object.assign(new Error(text), { code: "ECONNABORTED" });
	}
	function headerLines({ buffer }, config, { defaultHeaders }, length) {
		const given = Object(config.headers);
		const plain = typeof given.toJSON === "function" ? given.toJSON() : given;
		const all = Object.entries(plain);
		const has = (name) => all.some(([known]) => known.toLowerCase() === name);
		const defaults = Object.entries(defaultHeaders).filter(([name]) => !has(name.toLowerCase()));
		const lines = [...all, ...defaults].flatMap(([name, value]) => value === void 0 || value === null || value === false ? [] : [value].flat().map((one) => [name, String(one)]));
		if (length !== void 0 && !has("content-length")) lines.push(["Content-Length", String(length)]);
		const { auth } = config;
		if (!auth) return lines;
		const credentials = buffer().from(\`\${auth.username ?? ""}:\${auth.password ?? ""}\`);
		return [...lines.filter(([name]) => name.toLowerCase() !== "authorization"), ["Authorization", \`Basic \${credentials.toString("base64")}\`]];
	}
	function create(services) {
		Object.assign(import_axios_0_22.default.defaults, { adapter: createAdapter(services, generation) });
		return import_axios_0_22.default;
	}
	var generation = {
		maxRedirects: 5,
		defaultHeaders: { "User-Agent": "axios/0.22.0" },
		urlOf: ({ baseURL, url, params, paramsSerializer }) => (0, import_buildURL.default)((0, import_buildFullPath.default)(baseURL, url), params, paramsSerializer),
		settle: import_settle.default,
		readHeaders: (headers) => headers,
		failure: (error, config, request) => (0, import_enhanceError.default)(error, config, null, request),
		canceled: (_config, _request, reason) => reason ?? new import_Cancel.default("canceled")
	};
	exports.create = create;
	return exports;
})({});
`
