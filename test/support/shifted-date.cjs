/** Every process of the tests lives `TEST_DATE_SHIFT_DAYS` days later (or earlier) than it is. */
const shift = Number(process.env.TEST_DATE_SHIFT_DAYS ?? 0) * 24 * 60 * 60 * 1000;

if (shift !== 0) {
  const now = Date.now.bind(Date);
  const later = () => now() + shift;
  globalThis.Date = new Proxy(Date, {
    construct: (target, args, subclass) =>
      Reflect.construct(target, args.length === 0 ? [later()] : args, subclass),
    apply: (target) => new target(later()).toString(),
    get: (target, name) => (name === 'now' ? later : Reflect.get(target, name)),
  });
}
