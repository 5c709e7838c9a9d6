// biome-ignore-all format: generated
// biome-ignore-all lint: generated
/** Made from guest/libraries/async.ts by `node scripts/build-guest.ts`: edit that and run this. */
export const source = `"use strict";
var guestModule = (function(exports) {
	Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
	function apply(fn, ...args) {
		return (...callArgs) => fn(...args, ...callArgs);
	}
	function initialParams(fn) {
		return function(...args) {
			var callback = args.pop();
			return fn.call(this, args, callback);
		};
	}
	var hasQueueMicrotask = typeof queueMicrotask === "function" && queueMicrotask;
	var hasSetImmediate = typeof setImmediate === "function" && setImmediate;
	var hasNextTick = typeof process === "object" && typeof queueMicrotask === "function";
	function fallback(fn) {
		setTimeout(fn, 0);
	}
	function wrap(defer) {
		return (fn, ...args) => defer(() => fn(...args));
	}
	var _defer$1;
	if (hasQueueMicrotask) _defer$1 = queueMicrotask;
	else if (hasSetImmediate) _defer$1 = setImmediate;
	else if (hasNextTick) _defer$1 = queueMicrotask;
	else _defer$1 = fallback;
	var setImmediate$1 = wrap(_defer$1);
	function asyncify(func) {
		if (isAsync(func)) return function(...args) {
			const callback = args.pop();
			return handlePromise(func.apply(this, args), callback);
		};
		return initialParams(function(args, callback) {
			var result;
			try {
				result = func.apply(this, args);
			} catch (e) {
				return callback(e);
			}
			if (result && typeof result.then === "function") return handlePromise(result, callback);
			else callback(null, result);
		});
	}
	function handlePromise(promise, callback) {
		return promise.then((value) => {
			invokeCallback(callback, null, value);
		}, (err) => {
			invokeCallback(callback, err && (err instanceof Error || err.message) ? err : new Error(err));
		});
	}
	function invokeCallback(callback, error, value) {
		try {
			callback(error, value);
		} catch (err) {
			setImmediate$1((e) => {
				throw e;
			}, err);
		}
	}
	function isAsync(fn) {
		return fn[Symbol.toStringTag] === "AsyncFunction";
	}
	function isAsyncGenerator(fn) {
		return fn[Symbol.toStringTag] === "AsyncGenerator";
	}
	function isAsyncIterable(obj) {
		return typeof obj[Symbol.asyncIterator] === "function";
	}
	function wrapAsync(asyncFn) {
		if (typeof asyncFn !== "function") throw new Error("expected a function");
		return isAsync(asyncFn) ? asyncify(asyncFn) : asyncFn;
	}
	function awaitify(asyncFn, arity) {
		if (!arity) arity = asyncFn.length;
		if (!arity) throw new Error("arity is undefined");
		function awaitable(...args) {
			if (typeof args[arity - 1] === "function") return asyncFn.apply(this, args);
			return new Promise((resolve, reject) => {
				args[arity - 1] = (err, ...cbArgs) => {
					if (err) return reject(err);
					resolve(cbArgs.length > 1 ? cbArgs : cbArgs[0]);
				};
				asyncFn.apply(this, args);
			});
		}
		return awaitable;
	}
	function applyEach$1(eachfn) {
		return function applyEach(fns, ...callArgs) {
			return awaitify(function(callback) {
				var that = this;
				return eachfn(fns, (fn, cb) => {
					wrapAsync(fn).apply(that, callArgs.concat(cb));
				}, callback);
			});
		};
	}
	function _asyncMap(eachfn, arr, iteratee, callback) {
		arr = arr || [];
		var results = [];
		var counter = 0;
		var _iteratee = wrapAsync(iteratee);
		return eachfn(arr, (value, _, iterCb) => {
			var index = counter++;
			_iteratee(value, (err, v) => {
				results[index] = v;
				iterCb(err);
			});
		}, (err) => {
			callback(err, results);
		});
	}
	function isArrayLike(value) {
		return value && typeof value.length === "number" && value.length >= 0 && value.length % 1 === 0;
	}
	var breakLoop = {};
	function once(fn) {
		function wrapper(...args) {
			if (fn === null) return;
			var callFn = fn;
			fn = null;
			callFn.apply(this, args);
		}
		Object.assign(wrapper, fn);
		return wrapper;
	}
	function getIterator(coll) {
		return coll[Symbol.iterator] && coll[Symbol.iterator]();
	}
	function createArrayIterator(coll) {
		var i = -1;
		var len = coll.length;
		return function next() {
			return ++i < len ? {
				value: coll[i],
				key: i
			} : null;
		};
	}
	function createES2015Iterator(iterator) {
		var i = -1;
		return function next() {
			var item = iterator.next();
			if (item.done) return null;
			i++;
			return {
				value: item.value,
				key: i
			};
		};
	}
	function createObjectIterator(obj) {
		var okeys = obj ? Object.keys(obj) : [];
		var i = -1;
		var len = okeys.length;
		return function next() {
			var key = okeys[++i];
			if (key === "__proto__") return next();
			return i < len ? {
				value: obj[key],
				key
			} : null;
		};
	}
	function createIterator(coll) {
		if (isArrayLike(coll)) return createArrayIterator(coll);
		var iterator = getIterator(coll);
		return iterator ? createES2015Iterator(iterator) : createObjectIterator(coll);
	}
	function onlyOnce(fn) {
		return function(...args) {
			if (fn === null) throw new Error("Callback was already called.");
			var callFn = fn;
			fn = null;
			callFn.apply(this, args);
		};
	}
	function asyncEachOfLimit(generator, limit, iteratee, callback) {
		let done = false;
		let canceled = false;
		let awaiting = false;
		let running = 0;
		let idx = 0;
		function replenish() {
			if (running >= limit || awaiting || done) return;
			awaiting = true;
			generator.next().then(({ value, done: iterDone }) => {
				if (canceled || done) return;
				awaiting = false;
				if (iterDone) {
					done = true;
					if (running <= 0) callback(null);
					return;
				}
				running++;
				iteratee(value, idx, iterateeCallback);
				idx++;
				replenish();
			}).catch(handleError);
		}
		function iterateeCallback(err, result) {
			running -= 1;
			if (canceled) return;
			if (err) return handleError(err);
			if (err === false) {
				done = true;
				canceled = true;
				return;
			}
			if (result === breakLoop || done && running <= 0) {
				done = true;
				return callback(null);
			}
			replenish();
		}
		function handleError(err) {
			if (canceled) return;
			awaiting = false;
			done = true;
			callback(err);
		}
		replenish();
	}
	var eachOfLimit$2 = (limit) => {
		return (obj, iteratee, callback) => {
			callback = once(callback);
			if (limit <= 0) throw new RangeError("concurrency limit cannot be less than 1");
			if (!obj) return callback(null);
			if (isAsyncGenerator(obj)) return asyncEachOfLimit(obj, limit, iteratee, callback);
			if (isAsyncIterable(obj)) return asyncEachOfLimit(obj[Symbol.asyncIterator](), limit, iteratee, callback);
			var nextElem = createIterator(obj);
			var done = false;
			var canceled = false;
			var running = 0;
			var looping = false;
			function iterateeCallback(err, value) {
				if (canceled) return;
				running -= 1;
				if (err) {
					done = true;
					callback(err);
				} else if (err === false) {
					done = true;
					canceled = true;
				} else if (value === breakLoop || done && running <= 0) {
					done = true;
					return callback(null);
				} else if (!looping) replenish();
			}
			function replenish() {
				looping = true;
				while (running < limit && !done) {
					var elem = nextElem();
					if (elem === null) {
						done = true;
						if (running <= 0) callback(null);
						return;
					}
					running += 1;
					iteratee(elem.value, elem.key, onlyOnce(iterateeCallback));
				}
				looping = false;
			}
			replenish();
		};
	};
	function eachOfLimit(coll, limit, iteratee, callback) {
		return eachOfLimit$2(limit)(coll, wrapAsync(iteratee), callback);
	}
	var eachOfLimit$1 = awaitify(eachOfLimit, 4);
	function eachOfArrayLike(coll, iteratee, callback) {
		callback = once(callback);
		var index = 0, completed = 0, { length } = coll, canceled = false;
		if (length === 0) callback(null);
		function iteratorCallback(err, value) {
			if (err === false) canceled = true;
			if (canceled === true) return;
			if (err) callback(err);
			else if (++completed === length || value === breakLoop) callback(null);
		}
		for (; index < length; index++) iteratee(coll[index], index, onlyOnce(iteratorCallback));
	}
	function eachOfGeneric(coll, iteratee, callback) {
		return eachOfLimit$1(coll, Infinity, iteratee, callback);
	}
	function eachOf(coll, iteratee, callback) {
		return (isArrayLike(coll) ? eachOfArrayLike : eachOfGeneric)(coll, wrapAsync(iteratee), callback);
	}
	var eachOf$1 = awaitify(eachOf, 3);
	function map(coll, iteratee, callback) {
		return _asyncMap(eachOf$1, coll, iteratee, callback);
	}
	var map$1 = awaitify(map, 3);
	var applyEach = applyEach$1(map$1);
	function eachOfSeries(coll, iteratee, callback) {
		return eachOfLimit$1(coll, 1, iteratee, callback);
	}
	var eachOfSeries$1 = awaitify(eachOfSeries, 3);
	function mapSeries(coll, iteratee, callback) {
		return _asyncMap(eachOfSeries$1, coll, iteratee, callback);
	}
	var mapSeries$1 = awaitify(mapSeries, 3);
	var applyEachSeries = applyEach$1(mapSeries$1);
	var PROMISE_SYMBOL = Symbol("promiseCallback");
	function promiseCallback() {
		let resolve, reject;
		function callback(err, ...args) {
			if (err) return reject(err);
			resolve(args.length > 1 ? args : args[0]);
		}
		callback[PROMISE_SYMBOL] = new Promise((res, rej) => {
			resolve = res, reject = rej;
		});
		return callback;
	}
	function auto(tasks, concurrency, callback) {
		if (typeof concurrency !== "number") {
			callback = concurrency;
			concurrency = null;
		}
		callback = once(callback || promiseCallback());
		var numTasks = Object.keys(tasks).length;
		if (!numTasks) return callback(null);
		if (!concurrency) concurrency = numTasks;
		var results = {};
		var runningTasks = 0;
		var canceled = false;
		var hasError = false;
		var listeners = Object.create(null);
		var readyTasks = [];
		var readyToCheck = [];
		var uncheckedDependencies = {};
		Object.keys(tasks).forEach((key) => {
			var task = tasks[key];
			if (!Array.isArray(task)) {
				enqueueTask(key, [task]);
				readyToCheck.push(key);
				return;
			}
			var dependencies = task.slice(0, task.length - 1);
			var remainingDependencies = dependencies.length;
			if (remainingDependencies === 0) {
				enqueueTask(key, task);
				readyToCheck.push(key);
				return;
			}
			uncheckedDependencies[key] = remainingDependencies;
			dependencies.forEach((dependencyName) => {
				if (!tasks[dependencyName]) throw new Error("async.auto task \`" + key + "\` has a non-existent dependency \`" + dependencyName + "\` in " + dependencies.join(", "));
				addListener(dependencyName, () => {
					remainingDependencies--;
					if (remainingDependencies === 0) enqueueTask(key, task);
				});
			});
		});
		checkForDeadlocks();
		processQueue();
		function enqueueTask(key, task) {
			readyTasks.push(() => runTask(key, task));
		}
		function processQueue() {
			if (canceled) return;
			if (readyTasks.length === 0 && runningTasks === 0) return callback(null, results);
			while (readyTasks.length && runningTasks < concurrency) readyTasks.shift()();
		}
		function addListener(taskName, fn) {
			var taskListeners = listeners[taskName];
			if (!taskListeners) taskListeners = listeners[taskName] = [];
			taskListeners.push(fn);
		}
		function taskComplete(taskName) {
			(listeners[taskName] || []).forEach((fn) => fn());
			processQueue();
		}
		function runTask(key, task) {
			if (hasError) return;
			var taskCallback = onlyOnce((err, ...result) => {
				runningTasks--;
				if (err === false) {
					canceled = true;
					return;
				}
				if (result.length < 2) [result] = result;
				if (err) {
					var safeResults = {};
					Object.keys(results).forEach((rkey) => {
						safeResults[rkey] = results[rkey];
					});
					safeResults[key] = result;
					hasError = true;
					listeners = Object.create(null);
					if (canceled) return;
					callback(err, safeResults);
				} else {
					results[key] = result;
					taskComplete(key);
				}
			});
			runningTasks++;
			var taskFn = wrapAsync(task[task.length - 1]);
			if (task.length > 1) taskFn(results, taskCallback);
			else taskFn(taskCallback);
		}
		function checkForDeadlocks() {
			var currentTask;
			var counter = 0;
			while (readyToCheck.length) {
				currentTask = readyToCheck.pop();
				counter++;
				getDependents(currentTask).forEach((dependent) => {
					if (--uncheckedDependencies[dependent] === 0) readyToCheck.push(dependent);
				});
			}
			if (counter !== numTasks) throw new Error("async.auto cannot execute tasks due to a recursive dependency");
		}
		function getDependents(taskName) {
			var result = [];
			Object.keys(tasks).forEach((key) => {
				const task = tasks[key];
				if (Array.isArray(task) && task.indexOf(taskName) >= 0) result.push(key);
			});
			return result;
		}
		return callback[PROMISE_SYMBOL];
	}
	var FN_ARGS = /^(?:async\\s)?(?:function)?\\s*(?:\\w+\\s*)?\\(([^)]+)\\)(?:\\s*{)/;
	var ARROW_FN_ARGS = /^(?:async\\s)?\\s*(?:\\(\\s*)?((?:[^)=\\s]\\s*)*)(?:\\)\\s*)?=>/;
	var FN_ARG_SPLIT = /,/;
	var FN_ARG = /(=.+)?(\\s*)$/;
	function stripComments(string) {
		let stripped = "";
		let index = 0;
		let endBlockComment = string.indexOf("*/");
		while (index < string.length) if (string[index] === "/" && string[index + 1] === "/") {
			let endIndex = string.indexOf("\\n", index);
			index = endIndex === -1 ? string.length : endIndex;
		} else if (endBlockComment !== -1 && string[index] === "/" && string[index + 1] === "*") {
			let endIndex = string.indexOf("*/", index);
			if (endIndex !== -1) {
				index = endIndex + 2;
				endBlockComment = string.indexOf("*/", index);
			} else {
				stripped += string[index];
				index++;
			}
		} else {
			stripped += string[index];
			index++;
		}
		return stripped;
	}
	function parseParams(func) {
		const src = stripComments(func.toString());
		let match = src.match(FN_ARGS);
		if (!match) match = src.match(ARROW_FN_ARGS);
		if (!match) throw new Error("could not parse args in autoInject\\nSource:\\n" + src);
		let [, args] = match;
		return args.replace(/\\s/g, "").split(FN_ARG_SPLIT).map((arg) => arg.replace(FN_ARG, "").trim());
	}
	function autoInject(tasks, callback) {
		var newTasks = {};
		Object.keys(tasks).forEach((key) => {
			var taskFn = tasks[key];
			var params;
			var fnIsAsync = isAsync(taskFn);
			var hasNoDeps = !fnIsAsync && taskFn.length === 1 || fnIsAsync && taskFn.length === 0;
			if (Array.isArray(taskFn)) {
				params = [...taskFn];
				taskFn = params.pop();
				newTasks[key] = params.concat(params.length > 0 ? newTask : taskFn);
			} else if (hasNoDeps) newTasks[key] = taskFn;
			else {
				params = parseParams(taskFn);
				if (taskFn.length === 0 && !fnIsAsync && params.length === 0) throw new Error("autoInject task functions require explicit parameters.");
				if (!fnIsAsync) params.pop();
				newTasks[key] = params.concat(newTask);
			}
			function newTask(results, taskCb) {
				var newArgs = params.map((name) => results[name]);
				newArgs.push(taskCb);
				wrapAsync(taskFn)(...newArgs);
			}
		});
		return auto(newTasks, callback);
	}
	var DLL = class {
		constructor() {
			this.head = this.tail = null;
			this.length = 0;
		}
		removeLink(node) {
			if (node.prev) node.prev.next = node.next;
			else this.head = node.next;
			if (node.next) node.next.prev = node.prev;
			else this.tail = node.prev;
			node.prev = node.next = null;
			this.length -= 1;
			return node;
		}
		empty() {
			while (this.head) this.shift();
			return this;
		}
		insertAfter(node, newNode) {
			newNode.prev = node;
			newNode.next = node.next;
			if (node.next) node.next.prev = newNode;
			else this.tail = newNode;
			node.next = newNode;
			this.length += 1;
		}
		insertBefore(node, newNode) {
			newNode.prev = node.prev;
			newNode.next = node;
			if (node.prev) node.prev.next = newNode;
			else this.head = newNode;
			node.prev = newNode;
			this.length += 1;
		}
		unshift(node) {
			if (this.head) this.insertBefore(this.head, node);
			else setInitial(this, node);
		}
		push(node) {
			if (this.tail) this.insertAfter(this.tail, node);
			else setInitial(this, node);
		}
		shift() {
			return this.head && this.removeLink(this.head);
		}
		pop() {
			return this.tail && this.removeLink(this.tail);
		}
		toArray() {
			return [...this];
		}
		*[Symbol.iterator]() {
			var cur = this.head;
			while (cur) {
				yield cur.data;
				cur = cur.next;
			}
		}
		remove(testFn) {
			var curr = this.head;
			while (curr) {
				var { next } = curr;
				if (testFn(curr)) this.removeLink(curr);
				curr = next;
			}
			return this;
		}
	};
	function setInitial(dll, node) {
		dll.length = 1;
		dll.head = dll.tail = node;
	}
	function queue$1(worker, concurrency, payload) {
		if (concurrency == null) concurrency = 1;
		else if (concurrency === 0) throw new RangeError("Concurrency must not be zero");
		var _worker = wrapAsync(worker);
		var numRunning = 0;
		var workersList = [];
		const events = {
			error: [],
			drain: [],
			saturated: [],
			unsaturated: [],
			empty: []
		};
		function on(event, handler) {
			events[event].push(handler);
		}
		function once(event, handler) {
			const handleAndRemove = (...args) => {
				off(event, handleAndRemove);
				handler(...args);
			};
			events[event].push(handleAndRemove);
		}
		function off(event, handler) {
			if (!event) return Object.keys(events).forEach((ev) => events[ev] = []);
			if (!handler) return events[event] = [];
			events[event] = events[event].filter((ev) => ev !== handler);
		}
		function trigger(event, ...args) {
			events[event].forEach((handler) => handler(...args));
		}
		var processingScheduled = false;
		function _insert(data, insertAtFront, rejectOnError, callback) {
			if (callback != null && typeof callback !== "function") throw new Error("task callback must be a function");
			q.started = true;
			var res, rej;
			function promiseCallback(err, ...args) {
				if (err) return rejectOnError ? rej(err) : res();
				if (args.length <= 1) return res(args[0]);
				res(args);
			}
			var item = q._createTaskItem(data, rejectOnError ? promiseCallback : callback || promiseCallback);
			if (insertAtFront) q._tasks.unshift(item);
			else q._tasks.push(item);
			if (!processingScheduled) {
				processingScheduled = true;
				setImmediate$1(() => {
					processingScheduled = false;
					q.process();
				});
			}
			if (rejectOnError || !callback) return new Promise((resolve, reject) => {
				res = resolve;
				rej = reject;
			});
		}
		function _createCB(tasks) {
			return function(err, ...args) {
				numRunning -= 1;
				for (var i = 0, l = tasks.length; i < l; i++) {
					var task = tasks[i];
					var index = workersList.indexOf(task);
					if (index === 0) workersList.shift();
					else if (index > 0) workersList.splice(index, 1);
					task.callback(err, ...args);
					if (err != null) trigger("error", err, task.data);
				}
				if (numRunning <= q.concurrency - q.buffer) trigger("unsaturated");
				if (q.idle()) trigger("drain");
				q.process();
			};
		}
		function _maybeDrain(data) {
			if (data.length === 0 && q.idle()) {
				setImmediate$1(() => trigger("drain"));
				return true;
			}
			return false;
		}
		const eventMethod = (name) => (handler) => {
			if (!handler) return new Promise((resolve, reject) => {
				once(name, (err, data) => {
					if (err) return reject(err);
					resolve(data);
				});
			});
			off(name);
			on(name, handler);
		};
		var isProcessing = false;
		var q = {
			_tasks: new DLL(),
			_createTaskItem(data, callback) {
				return {
					data,
					callback
				};
			},
			*[Symbol.iterator]() {
				yield* q._tasks[Symbol.iterator]();
			},
			concurrency,
			payload,
			buffer: concurrency / 4,
			started: false,
			paused: false,
			push(data, callback) {
				if (Array.isArray(data)) {
					if (_maybeDrain(data)) return;
					return data.map((datum) => _insert(datum, false, false, callback));
				}
				return _insert(data, false, false, callback);
			},
			pushAsync(data, callback) {
				if (Array.isArray(data)) {
					if (_maybeDrain(data)) return;
					return data.map((datum) => _insert(datum, false, true, callback));
				}
				return _insert(data, false, true, callback);
			},
			kill() {
				off();
				q._tasks.empty();
			},
			unshift(data, callback) {
				if (Array.isArray(data)) {
					if (_maybeDrain(data)) return;
					return data.map((datum) => _insert(datum, true, false, callback));
				}
				return _insert(data, true, false, callback);
			},
			unshiftAsync(data, callback) {
				if (Array.isArray(data)) {
					if (_maybeDrain(data)) return;
					return data.map((datum) => _insert(datum, true, true, callback));
				}
				return _insert(data, true, true, callback);
			},
			remove(testFn) {
				q._tasks.remove(testFn);
			},
			process() {
				if (isProcessing) return;
				isProcessing = true;
				while (!q.paused && numRunning < q.concurrency && q._tasks.length) {
					var tasks = [], data = [];
					var l = q._tasks.length;
					if (q.payload) l = Math.min(l, q.payload);
					for (var i = 0; i < l; i++) {
						var node = q._tasks.shift();
						tasks.push(node);
						workersList.push(node);
						data.push(node.data);
					}
					numRunning += 1;
					if (q._tasks.length === 0) trigger("empty");
					if (numRunning === q.concurrency) trigger("saturated");
					_worker(data, onlyOnce(_createCB(tasks)));
				}
				isProcessing = false;
			},
			length() {
				return q._tasks.length;
			},
			running() {
				return numRunning;
			},
			workersList() {
				return workersList;
			},
			idle() {
				return q._tasks.length + numRunning === 0;
			},
			pause() {
				q.paused = true;
			},
			resume() {
				if (q.paused === false) return;
				q.paused = false;
				setImmediate$1(q.process);
			}
		};
		Object.defineProperties(q, {
			saturated: {
				writable: false,
				value: eventMethod("saturated")
			},
			unsaturated: {
				writable: false,
				value: eventMethod("unsaturated")
			},
			empty: {
				writable: false,
				value: eventMethod("empty")
			},
			drain: {
				writable: false,
				value: eventMethod("drain")
			},
			error: {
				writable: false,
				value: eventMethod("error")
			}
		});
		return q;
	}
	function cargo$1(worker, payload) {
		return queue$1(worker, 1, payload);
	}
	function cargo(worker, concurrency, payload) {
		return queue$1(worker, concurrency, payload);
	}
	function reduce(coll, memo, iteratee, callback) {
		callback = once(callback);
		var _iteratee = wrapAsync(iteratee);
		return eachOfSeries$1(coll, (x, i, iterCb) => {
			_iteratee(memo, x, (err, v) => {
				memo = v;
				iterCb(err);
			});
		}, (err) => callback(err, memo));
	}
	var reduce$1 = awaitify(reduce, 4);
	function seq(...functions) {
		var _functions = functions.map(wrapAsync);
		return function(...args) {
			var that = this;
			var cb = args[args.length - 1];
			if (typeof cb == "function") args.pop();
			else cb = promiseCallback();
			reduce$1(_functions, args, (newargs, fn, iterCb) => {
				fn.apply(that, newargs.concat((err, ...nextargs) => {
					iterCb(err, nextargs);
				}));
			}, (err, results) => cb(err, ...results));
			return cb[PROMISE_SYMBOL];
		};
	}
	function compose(...args) {
		return seq(...args.reverse());
	}
	function mapLimit(coll, limit, iteratee, callback) {
		return _asyncMap(eachOfLimit$2(limit), coll, iteratee, callback);
	}
	var mapLimit$1 = awaitify(mapLimit, 4);
	function concatLimit(coll, limit, iteratee, callback) {
		var _iteratee = wrapAsync(iteratee);
		return mapLimit$1(coll, limit, (val, iterCb) => {
			_iteratee(val, (err, ...args) => {
				if (err) return iterCb(err);
				return iterCb(err, args);
			});
		}, (err, mapResults) => {
			var result = [];
			for (var i = 0; i < mapResults.length; i++) if (mapResults[i]) result = result.concat(...mapResults[i]);
			return callback(err, result);
		});
	}
	var concatLimit$1 = awaitify(concatLimit, 4);
	function concat(coll, iteratee, callback) {
		return concatLimit$1(coll, Infinity, iteratee, callback);
	}
	var concat$1 = awaitify(concat, 3);
	function concatSeries(coll, iteratee, callback) {
		return concatLimit$1(coll, 1, iteratee, callback);
	}
	var concatSeries$1 = awaitify(concatSeries, 3);
	function constant$1(...args) {
		return function(...ignoredArgs) {
			return ignoredArgs.pop()(null, ...args);
		};
	}
	function _createTester(check, getResult) {
		return (eachfn, arr, _iteratee, cb) => {
			var testPassed = false;
			var testResult;
			const iteratee = wrapAsync(_iteratee);
			eachfn(arr, (value, _, callback) => {
				iteratee(value, (err, result) => {
					if (err || err === false) return callback(err);
					if (check(result) && !testResult) {
						testPassed = true;
						testResult = getResult(true, value);
						return callback(null, breakLoop);
					}
					callback();
				});
			}, (err) => {
				if (err) return cb(err);
				cb(null, testPassed ? testResult : getResult(false));
			});
		};
	}
	function detect(coll, iteratee, callback) {
		return _createTester((bool) => bool, (res, item) => item)(eachOf$1, coll, iteratee, callback);
	}
	var detect$1 = awaitify(detect, 3);
	function detectLimit(coll, limit, iteratee, callback) {
		return _createTester((bool) => bool, (res, item) => item)(eachOfLimit$2(limit), coll, iteratee, callback);
	}
	var detectLimit$1 = awaitify(detectLimit, 4);
	function detectSeries(coll, iteratee, callback) {
		return _createTester((bool) => bool, (res, item) => item)(eachOfLimit$2(1), coll, iteratee, callback);
	}
	var detectSeries$1 = awaitify(detectSeries, 3);
	function consoleFunc(name) {
		return (fn, ...args) => wrapAsync(fn)(...args, (err, ...resultArgs) => {
			if (typeof console === "object") {
				if (err) {
					if (console.error) console.error(err);
				} else if (console[name]) resultArgs.forEach((x) => console[name](x));
			}
		});
	}
	var dir = consoleFunc("dir");
	function doWhilst(iteratee, test, callback) {
		callback = onlyOnce(callback);
		var _fn = wrapAsync(iteratee);
		var _test = wrapAsync(test);
		var results;
		function next(err, ...args) {
			if (err) return callback(err);
			if (err === false) return;
			results = args;
			_test(...args, check);
		}
		function check(err, truth) {
			if (err) return callback(err);
			if (err === false) return;
			if (!truth) return callback(null, ...results);
			_fn(next);
		}
		return check(null, true);
	}
	var doWhilst$1 = awaitify(doWhilst, 3);
	function doUntil(iteratee, test, callback) {
		const _test = wrapAsync(test);
		return doWhilst$1(iteratee, (...args) => {
			const cb = args.pop();
			_test(...args, (err, truth) => cb(err, !truth));
		}, callback);
	}
	function _withoutIndex(iteratee) {
		return (value, index, callback) => iteratee(value, callback);
	}
	function eachLimit$2(coll, iteratee, callback) {
		return eachOf$1(coll, _withoutIndex(wrapAsync(iteratee)), callback);
	}
	var each = awaitify(eachLimit$2, 3);
	function eachLimit(coll, limit, iteratee, callback) {
		return eachOfLimit$2(limit)(coll, _withoutIndex(wrapAsync(iteratee)), callback);
	}
	var eachLimit$1 = awaitify(eachLimit, 4);
	function eachSeries(coll, iteratee, callback) {
		return eachLimit$1(coll, 1, iteratee, callback);
	}
	var eachSeries$1 = awaitify(eachSeries, 3);
	function ensureAsync(fn) {
		if (isAsync(fn)) return fn;
		return function(...args) {
			var callback = args.pop();
			var sync = true;
			args.push((...innerArgs) => {
				if (sync) setImmediate$1(() => callback(...innerArgs));
				else callback(...innerArgs);
			});
			fn.apply(this, args);
			sync = false;
		};
	}
	function every(coll, iteratee, callback) {
		return _createTester((bool) => !bool, (res) => !res)(eachOf$1, coll, iteratee, callback);
	}
	var every$1 = awaitify(every, 3);
	function everyLimit(coll, limit, iteratee, callback) {
		return _createTester((bool) => !bool, (res) => !res)(eachOfLimit$2(limit), coll, iteratee, callback);
	}
	var everyLimit$1 = awaitify(everyLimit, 4);
	function everySeries(coll, iteratee, callback) {
		return _createTester((bool) => !bool, (res) => !res)(eachOfSeries$1, coll, iteratee, callback);
	}
	var everySeries$1 = awaitify(everySeries, 3);
	function filterArray(eachfn, arr, iteratee, callback) {
		var truthValues = new Array(arr.length);
		eachfn(arr, (x, index, iterCb) => {
			iteratee(x, (err, v) => {
				truthValues[index] = !!v;
				iterCb(err);
			});
		}, (err) => {
			if (err) return callback(err);
			var results = [];
			for (var i = 0; i < arr.length; i++) if (truthValues[i]) results.push(arr[i]);
			callback(null, results);
		});
	}
	function filterGeneric(eachfn, coll, iteratee, callback) {
		var results = [];
		eachfn(coll, (x, index, iterCb) => {
			iteratee(x, (err, v) => {
				if (err) return iterCb(err);
				if (v) results.push({
					index,
					value: x
				});
				iterCb(err);
			});
		}, (err) => {
			if (err) return callback(err);
			callback(null, results.sort((a, b) => a.index - b.index).map((v) => v.value));
		});
	}
	function _filter(eachfn, coll, iteratee, callback) {
		return (isArrayLike(coll) ? filterArray : filterGeneric)(eachfn, coll, wrapAsync(iteratee), callback);
	}
	function filter(coll, iteratee, callback) {
		return _filter(eachOf$1, coll, iteratee, callback);
	}
	var filter$1 = awaitify(filter, 3);
	function filterLimit(coll, limit, iteratee, callback) {
		return _filter(eachOfLimit$2(limit), coll, iteratee, callback);
	}
	var filterLimit$1 = awaitify(filterLimit, 4);
	function filterSeries(coll, iteratee, callback) {
		return _filter(eachOfSeries$1, coll, iteratee, callback);
	}
	var filterSeries$1 = awaitify(filterSeries, 3);
	function forever(fn, errback) {
		var done = onlyOnce(errback);
		var task = wrapAsync(ensureAsync(fn));
		function next(err) {
			if (err) return done(err);
			if (err === false) return;
			task(next);
		}
		return next();
	}
	var forever$1 = awaitify(forever, 2);
	function groupByLimit(coll, limit, iteratee, callback) {
		var _iteratee = wrapAsync(iteratee);
		return mapLimit$1(coll, limit, (val, iterCb) => {
			_iteratee(val, (err, key) => {
				if (err) return iterCb(err);
				return iterCb(err, {
					key,
					val
				});
			});
		}, (err, mapResults) => {
			var result = {};
			var { hasOwnProperty } = Object.prototype;
			for (var i = 0; i < mapResults.length; i++) if (mapResults[i]) {
				var { key } = mapResults[i];
				var { val } = mapResults[i];
				if (hasOwnProperty.call(result, key)) result[key].push(val);
				else result[key] = [val];
			}
			return callback(err, result);
		});
	}
	var groupByLimit$1 = awaitify(groupByLimit, 4);
	function groupBy(coll, iteratee, callback) {
		return groupByLimit$1(coll, Infinity, iteratee, callback);
	}
	function groupBySeries(coll, iteratee, callback) {
		return groupByLimit$1(coll, 1, iteratee, callback);
	}
	var log = consoleFunc("log");
	function mapValuesLimit(obj, limit, iteratee, callback) {
		callback = once(callback);
		var newObj = {};
		var _iteratee = wrapAsync(iteratee);
		return eachOfLimit$2(limit)(obj, (val, key, next) => {
			_iteratee(val, key, (err, result) => {
				if (err) return next(err);
				newObj[key] = result;
				next(err);
			});
		}, (err) => callback(err, newObj));
	}
	var mapValuesLimit$1 = awaitify(mapValuesLimit, 4);
	function mapValues(obj, iteratee, callback) {
		return mapValuesLimit$1(obj, Infinity, iteratee, callback);
	}
	function mapValuesSeries(obj, iteratee, callback) {
		return mapValuesLimit$1(obj, 1, iteratee, callback);
	}
	function memoize(fn, hasher = (v) => v) {
		var memo = Object.create(null);
		var queues = Object.create(null);
		var _fn = wrapAsync(fn);
		var memoized = initialParams((args, callback) => {
			var key = hasher(...args);
			if (key in memo) setImmediate$1(() => callback(null, ...memo[key]));
			else if (key in queues) queues[key].push(callback);
			else {
				queues[key] = [callback];
				_fn(...args, (err, ...resultArgs) => {
					if (!err) memo[key] = resultArgs;
					var q = queues[key];
					delete queues[key];
					for (var i = 0, l = q.length; i < l; i++) q[i](err, ...resultArgs);
				});
			}
		});
		memoized.memo = memo;
		memoized.unmemoized = fn;
		return memoized;
	}
	var _defer;
	if (hasNextTick) _defer = queueMicrotask;
	else if (hasSetImmediate) _defer = setImmediate;
	else _defer = fallback;
	var nextTick = wrap(_defer);
	var _parallel = awaitify((eachfn, tasks, callback) => {
		var results = isArrayLike(tasks) ? [] : {};
		eachfn(tasks, (task, key, taskCb) => {
			wrapAsync(task)((err, ...result) => {
				if (result.length < 2) [result] = result;
				results[key] = result;
				taskCb(err);
			});
		}, (err) => callback(err, results));
	}, 3);
	function parallel(tasks, callback) {
		return _parallel(eachOf$1, tasks, callback);
	}
	function parallelLimit(tasks, limit, callback) {
		return _parallel(eachOfLimit$2(limit), tasks, callback);
	}
	function queue(worker, concurrency) {
		var _worker = wrapAsync(worker);
		return queue$1((items, cb) => {
			_worker(items[0], cb);
		}, concurrency, 1);
	}
	var Heap = class {
		constructor() {
			this.heap = [];
			this.pushCount = Number.MIN_SAFE_INTEGER;
		}
		get length() {
			return this.heap.length;
		}
		empty() {
			this.heap = [];
			return this;
		}
		percUp(index) {
			let p;
			while (index > 0 && smaller(this.heap[index], this.heap[p = parent(index)])) {
				let t = this.heap[index];
				this.heap[index] = this.heap[p];
				this.heap[p] = t;
				index = p;
			}
		}
		percDown(index) {
			let l;
			while ((l = leftChi(index)) < this.heap.length) {
				if (l + 1 < this.heap.length && smaller(this.heap[l + 1], this.heap[l])) l = l + 1;
				if (smaller(this.heap[index], this.heap[l])) break;
				let t = this.heap[index];
				this.heap[index] = this.heap[l];
				this.heap[l] = t;
				index = l;
			}
		}
		push(node) {
			node.pushCount = ++this.pushCount;
			this.heap.push(node);
			this.percUp(this.heap.length - 1);
		}
		unshift(node) {
			return this.heap.push(node);
		}
		shift() {
			let [top] = this.heap;
			this.heap[0] = this.heap[this.heap.length - 1];
			this.heap.pop();
			this.percDown(0);
			return top;
		}
		toArray() {
			return [...this];
		}
		*[Symbol.iterator]() {
			for (let i = 0; i < this.heap.length; i++) yield this.heap[i].data;
		}
		remove(testFn) {
			let j = 0;
			for (let i = 0; i < this.heap.length; i++) if (!testFn(this.heap[i])) {
				this.heap[j] = this.heap[i];
				j++;
			}
			this.heap.splice(j);
			for (let i = parent(this.heap.length - 1); i >= 0; i--) this.percDown(i);
			return this;
		}
	};
	function leftChi(i) {
		return (i << 1) + 1;
	}
	function parent(i) {
		return (i + 1 >> 1) - 1;
	}
	function smaller(x, y) {
		if (x.priority !== y.priority) return x.priority < y.priority;
		else return x.pushCount < y.pushCount;
	}
	function priorityQueue(worker, concurrency) {
		var q = queue(worker, concurrency);
		var { push, pushAsync } = q;
		q._tasks = new Heap();
		q._createTaskItem = ({ data, priority }, callback) => {
			return {
				data,
				priority,
				callback
			};
		};
		function createDataItems(tasks, priority) {
			if (!Array.isArray(tasks)) return {
				data: tasks,
				priority
			};
			return tasks.map((data) => {
				return {
					data,
					priority
				};
			});
		}
		q.push = function(data, priority = 0, callback) {
			return push(createDataItems(data, priority), callback);
		};
		q.pushAsync = function(data, priority = 0, callback) {
			return pushAsync(createDataItems(data, priority), callback);
		};
		delete q.unshift;
		delete q.unshiftAsync;
		return q;
	}
	function race(tasks, callback) {
		callback = once(callback);
		if (!Array.isArray(tasks)) return callback(new TypeError("First argument to race must be an array of functions"));
		if (!tasks.length) return callback();
		for (var i = 0, l = tasks.length; i < l; i++) wrapAsync(tasks[i])(callback);
	}
	var race$1 = awaitify(race, 2);
	function reduceRight(array, memo, iteratee, callback) {
		return reduce$1([...array].reverse(), memo, iteratee, callback);
	}
	function reflect(fn) {
		var _fn = wrapAsync(fn);
		return initialParams(function reflectOn(args, reflectCallback) {
			args.push((error, ...cbArgs) => {
				let retVal = {};
				if (error) retVal.error = error;
				if (cbArgs.length > 0) {
					var value = cbArgs;
					if (cbArgs.length <= 1) [value] = cbArgs;
					retVal.value = value;
				}
				reflectCallback(null, retVal);
			});
			return _fn.apply(this, args);
		});
	}
	function reflectAll(tasks) {
		var results;
		if (Array.isArray(tasks)) results = tasks.map(reflect);
		else {
			results = {};
			Object.keys(tasks).forEach((key) => {
				results[key] = reflect.call(this, tasks[key]);
			});
		}
		return results;
	}
	function reject$2(eachfn, arr, _iteratee, callback) {
		const iteratee = wrapAsync(_iteratee);
		return _filter(eachfn, arr, (value, cb) => {
			iteratee(value, (err, v) => {
				cb(err, !v);
			});
		}, callback);
	}
	function reject(coll, iteratee, callback) {
		return reject$2(eachOf$1, coll, iteratee, callback);
	}
	var reject$1 = awaitify(reject, 3);
	function rejectLimit(coll, limit, iteratee, callback) {
		return reject$2(eachOfLimit$2(limit), coll, iteratee, callback);
	}
	var rejectLimit$1 = awaitify(rejectLimit, 4);
	function rejectSeries(coll, iteratee, callback) {
		return reject$2(eachOfSeries$1, coll, iteratee, callback);
	}
	var rejectSeries$1 = awaitify(rejectSeries, 3);
	function constant(value) {
		return function() {
			return value;
		};
	}
	var DEFAULT_TIMES = 5;
	var DEFAULT_INTERVAL = 0;
	function retry(opts, task, callback) {
		var options = {
			times: DEFAULT_TIMES,
			intervalFunc: constant(DEFAULT_INTERVAL)
		};
		if (arguments.length < 3 && typeof opts === "function") {
			callback = task || promiseCallback();
			task = opts;
		} else {
			parseTimes(options, opts);
			callback = callback || promiseCallback();
		}
		if (typeof task !== "function") throw new Error("Invalid arguments for async.retry");
		var _task = wrapAsync(task);
		var attempt = 1;
		function retryAttempt() {
			_task((err, ...args) => {
				if (err === false) return;
				if (err && attempt++ < options.times && (typeof options.errorFilter != "function" || options.errorFilter(err))) setTimeout(retryAttempt, options.intervalFunc(attempt - 1));
				else callback(err, ...args);
			});
		}
		retryAttempt();
		return callback[PROMISE_SYMBOL];
	}
	function parseTimes(acc, t) {
		if (typeof t === "object") {
			acc.times = +t.times || DEFAULT_TIMES;
			acc.intervalFunc = typeof t.interval === "function" ? t.interval : constant(+t.interval || DEFAULT_INTERVAL);
			acc.errorFilter = t.errorFilter;
		} else if (typeof t === "number" || typeof t === "string") acc.times = +t || DEFAULT_TIMES;
		else throw new Error("Invalid arguments for async.retry");
	}
	function retryable(opts, task) {
		if (!task) {
			task = opts;
			opts = null;
		}
		let arity = opts && opts.arity || task.length;
		if (isAsync(task)) arity += 1;
		var _task = wrapAsync(task);
		return initialParams((args, callback) => {
			if (args.length < arity - 1 || callback == null) {
				args.push(callback);
				callback = promiseCallback();
			}
			function taskFn(cb) {
				_task(...args, cb);
			}
			if (opts) retry(opts, taskFn, callback);
			else retry(taskFn, callback);
			return callback[PROMISE_SYMBOL];
		});
	}
	function series(tasks, callback) {
		return _parallel(eachOfSeries$1, tasks, callback);
	}
	function some(coll, iteratee, callback) {
		return _createTester(Boolean, (res) => res)(eachOf$1, coll, iteratee, callback);
	}
	var some$1 = awaitify(some, 3);
	function someLimit(coll, limit, iteratee, callback) {
		return _createTester(Boolean, (res) => res)(eachOfLimit$2(limit), coll, iteratee, callback);
	}
	var someLimit$1 = awaitify(someLimit, 4);
	function someSeries(coll, iteratee, callback) {
		return _createTester(Boolean, (res) => res)(eachOfSeries$1, coll, iteratee, callback);
	}
	var someSeries$1 = awaitify(someSeries, 3);
	function sortBy(coll, iteratee, callback) {
		var _iteratee = wrapAsync(iteratee);
		return map$1(coll, (x, iterCb) => {
			_iteratee(x, (err, criteria) => {
				if (err) return iterCb(err);
				iterCb(err, {
					value: x,
					criteria
				});
			});
		}, (err, results) => {
			if (err) return callback(err);
			callback(null, results.sort(comparator).map((v) => v.value));
		});
		function comparator(left, right) {
			var a = left.criteria, b = right.criteria;
			return a < b ? -1 : a > b ? 1 : 0;
		}
	}
	var sortBy$1 = awaitify(sortBy, 3);
	function timeout(asyncFn, milliseconds, info) {
		var fn = wrapAsync(asyncFn);
		return initialParams((args, callback) => {
			var timedOut = false;
			var timer;
			function timeoutCallback() {
				var name = asyncFn.name || "anonymous";
				var error = new Error("Callback function \\"" + name + "\\" timed out.");
				error.code = "ETIMEDOUT";
				if (info) error.info = info;
				timedOut = true;
				callback(error);
			}
			args.push((...cbArgs) => {
				if (!timedOut) {
					callback(...cbArgs);
					clearTimeout(timer);
				}
			});
			timer = setTimeout(timeoutCallback, milliseconds);
			fn(...args);
		});
	}
	function range(size) {
		var result = Array(size);
		while (size--) result[size] = size;
		return result;
	}
	function timesLimit(count, limit, iteratee, callback) {
		var _iteratee = wrapAsync(iteratee);
		return mapLimit$1(range(count), limit, _iteratee, callback);
	}
	function times(n, iteratee, callback) {
		return timesLimit(n, Infinity, iteratee, callback);
	}
	function timesSeries(n, iteratee, callback) {
		return timesLimit(n, 1, iteratee, callback);
	}
	function transform(coll, accumulator, iteratee, callback) {
		if (arguments.length <= 3 && typeof accumulator === "function") {
			callback = iteratee;
			iteratee = accumulator;
			accumulator = Array.isArray(coll) ? [] : {};
		}
		callback = once(callback || promiseCallback());
		var _iteratee = wrapAsync(iteratee);
		eachOf$1(coll, (v, k, cb) => {
			_iteratee(accumulator, v, k, cb);
		}, (err) => callback(err, accumulator));
		return callback[PROMISE_SYMBOL];
	}
	function tryEach(tasks, callback) {
		var error = null;
		var result;
		return eachSeries$1(tasks, (task, taskCb) => {
			wrapAsync(task)((err, ...args) => {
				if (err === false) return taskCb(err);
				if (args.length < 2) [result] = args;
				else result = args;
				error = err;
				taskCb(err ? null : {});
			});
		}, () => callback(error, result));
	}
	var tryEach$1 = awaitify(tryEach);
	function unmemoize(fn) {
		return (...args) => {
			return (fn.unmemoized || fn)(...args);
		};
	}
	function whilst(test, iteratee, callback) {
		callback = onlyOnce(callback);
		var _fn = wrapAsync(iteratee);
		var _test = wrapAsync(test);
		var results = [];
		function next(err, ...rest) {
			if (err) return callback(err);
			results = rest;
			if (err === false) return;
			_test(check);
		}
		function check(err, truth) {
			if (err) return callback(err);
			if (err === false) return;
			if (!truth) return callback(null, ...results);
			_fn(next);
		}
		return _test(check);
	}
	var whilst$1 = awaitify(whilst, 3);
	function until(test, iteratee, callback) {
		const _test = wrapAsync(test);
		return whilst$1((cb) => _test((err, truth) => cb(err, !truth)), iteratee, callback);
	}
	function waterfall(tasks, callback) {
		callback = once(callback);
		if (!Array.isArray(tasks)) return callback(new Error("First argument to waterfall must be an array of functions"));
		if (!tasks.length) return callback();
		var taskIndex = 0;
		function nextTask(args) {
			wrapAsync(tasks[taskIndex++])(...args, onlyOnce(next));
		}
		function next(err, ...args) {
			if (err === false) return;
			if (err || taskIndex === tasks.length) return callback(err, ...args);
			nextTask(args);
		}
		nextTask([]);
	}
	var index = {
		apply,
		applyEach,
		applyEachSeries,
		asyncify,
		auto,
		autoInject,
		cargo: cargo$1,
		cargoQueue: cargo,
		compose,
		concat: concat$1,
		concatLimit: concatLimit$1,
		concatSeries: concatSeries$1,
		constant: constant$1,
		detect: detect$1,
		detectLimit: detectLimit$1,
		detectSeries: detectSeries$1,
		dir,
		doUntil,
		doWhilst: doWhilst$1,
		each,
		eachLimit: eachLimit$1,
		eachOf: eachOf$1,
		eachOfLimit: eachOfLimit$1,
		eachOfSeries: eachOfSeries$1,
		eachSeries: eachSeries$1,
		ensureAsync,
		every: every$1,
		everyLimit: everyLimit$1,
		everySeries: everySeries$1,
		filter: filter$1,
		filterLimit: filterLimit$1,
		filterSeries: filterSeries$1,
		forever: forever$1,
		groupBy,
		groupByLimit: groupByLimit$1,
		groupBySeries,
		log,
		map: map$1,
		mapLimit: mapLimit$1,
		mapSeries: mapSeries$1,
		mapValues,
		mapValuesLimit: mapValuesLimit$1,
		mapValuesSeries,
		memoize,
		nextTick,
		parallel,
		parallelLimit,
		priorityQueue,
		queue,
		race: race$1,
		reduce: reduce$1,
		reduceRight,
		reflect,
		reflectAll,
		reject: reject$1,
		rejectLimit: rejectLimit$1,
		rejectSeries: rejectSeries$1,
		retry,
		retryable,
		seq,
		series,
		setImmediate: setImmediate$1,
		some: some$1,
		someLimit: someLimit$1,
		someSeries: someSeries$1,
		sortBy: sortBy$1,
		timeout,
		times,
		timesLimit,
		timesSeries,
		transform,
		tryEach: tryEach$1,
		unmemoize,
		until,
		waterfall: awaitify(waterfall),
		whilst: whilst$1,
		all: every$1,
		allLimit: everyLimit$1,
		allSeries: everySeries$1,
		any: some$1,
		anyLimit: someLimit$1,
		anySeries: someSeries$1,
		find: detect$1,
		findLimit: detectLimit$1,
		findSeries: detectSeries$1,
		flatMap: concat$1,
		flatMapLimit: concatLimit$1,
		flatMapSeries: concatSeries$1,
		forEach: each,
		forEachSeries: eachSeries$1,
		forEachLimit: eachLimit$1,
		forEachOf: eachOf$1,
		forEachOfSeries: eachOfSeries$1,
		forEachOfLimit: eachOfLimit$1,
		inject: reduce$1,
		foldl: reduce$1,
		foldr: reduceRight,
		select: filter$1,
		selectLimit: filterLimit$1,
		selectSeries: filterSeries$1,
		wrapSync: asyncify,
		during: whilst$1,
		doDuring: doWhilst$1
	};
	var create = () => ({ ...index });
	exports.create = create;
	return exports;
})({});
`
