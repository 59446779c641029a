/*
 * The reply page: checks the code before it is sent, and says which block of four to look at again. The code
 * is typed, or comes in the address after #, which no server sees. Everything that is said stands in the
 * page's own language in the form's data attributes. Written for old phones: no library, no storage.
 */

(() => {
  /** Crockford's base 32; `src/read/code.ts` has the arithmetic and its reasons. */
  const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const BLOCKS = 4;
  const BLOCK = 4;
  const SYMBOLS = BLOCKS * BLOCK;
  /** Read or heard for one another, in hands and on the phone. */
  const ALIKE = [
    '8B3',
    '5S',
    '2Z7',
    '6GC',
    '0DQ',
    '1T7',
    '4A',
    '9GQ',
    'VYWU',
    'MN',
    'EF',
    'PRB',
    'KX',
    'HN',
    '7Y',
    'CG',
  ];

  /** Figures of Arabic, Urdu and Bengali keyboards, by their zero. */
  const ZEROS = [0x660, 0x6f0, 0x9e6];
  const latin = (figure) => {
    const zero = ZEROS.find((one) => figure.charCodeAt(0) >= one && figure.charCodeAt(0) < one + 10);
    return String(figure.charCodeAt(0) - zero);
  };
  const plain = (text) =>
    text
      .normalize('NFKC')
      .replace(/[\u0660-\u0669\u06F0-\u06F9\u09E6-\u09EF]/g, latin)
      .toUpperCase()
      .replace(/O/g, '0')
      .replace(/[IL]/g, '1');
  const GAPS = /[\s\-\u2010-\u2015\u2212\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\u06D4.,]+/g;

  const timesAlpha = (element) => {
    const shifted = element << 1;
    return shifted < 32 ? shifted : shifted ^ 0b100101;
  };
  const isSound = (symbols) => {
    const values = [...symbols].map((symbol) => ALPHABET.indexOf(symbol));
    const sum = values.slice(0, SYMBOLS - 1).reduce((total, value) => timesAlpha(total ^ value), 0);
    return sum === values[SYMBOLS - 1];
  };

  /** The one block in which a mistake that people often make would explain the code, or 0. */
  const likelyBlock = (symbols) => {
    const blocks = new Set();
    const tryOne = (at, changed) => {
      if (isSound(changed)) blocks.add(Math.floor(at / BLOCK) + 1);
    };
    [...symbols].forEach((symbol, at) => {
      for (const group of ALIKE.filter((one) => one.includes(symbol)))
        for (const other of group)
          if (other !== symbol && ALPHABET.includes(other))
            tryOne(at, symbols.slice(0, at) + other + symbols.slice(at + 1));
      const next = symbols[at + 1];
      if (next !== undefined && next !== symbol)
        tryOne(at, symbols.slice(0, at) + next + symbol + symbols.slice(at + 2));
    });
    return blocks.size === 1 ? [...blocks][0] : 0;
  };

  /** `{ code }` as printed, or `{ problem, block }`. */
  const read = (typed) => {
    const written = plain(typed).replace(GAPS, ' ').trim();
    if (written === '') return { problem: 'empty', block: 0 };
    const groups = written.split(' ');
    const all = groups.join('');
    const blocks = groups.length === BLOCKS ? groups : all.match(/.{1,4}/g);
    const strange = blocks.findIndex((block) => [...block].some((symbol) => !ALPHABET.includes(symbol)));
    if (strange >= 0) return { problem: 'symbol', block: Math.min(strange + 1, BLOCKS) };
    const uneven = blocks.findIndex((block) => block.length !== BLOCK);
    if (uneven >= 0) return { problem: 'length', block: Math.min(uneven + 1, BLOCKS) };
    if (blocks.length !== BLOCKS) return { problem: 'length', block: Math.min(blocks.length + 1, BLOCKS) };
    if (isSound(all)) return { code: blocks.join('-') };
    const block = likelyBlock(all);
    return { problem: block > 0 ? 'likely' : 'compare', block };
  };

  const form = document.querySelector('form.reply');
  const input = form.querySelector('#code');
  const problem = form.querySelector('.problem');
  const done = form.querySelector('.done');
  const sends = form.method === 'post';
  /** The template's words with `{code}` in them, and the message's address without the code. */
  const complete = done.firstElementChild;
  const completeWords = complete.textContent;
  const message = done.querySelector('a');
  const messageTo = message === null ? '' : message.getAttribute('href');

  const tell = (words, field) => {
    problem.textContent = words;
    problem.hidden = words === '';
    done.hidden = true;
    input.removeAttribute('aria-invalid');
    if (words === '') return;
    if (field === input) input.setAttribute('aria-invalid', 'true');
    field.focus();
  };

  form.noValidate = true;
  form.addEventListener('submit', (event) => {
    const { code, problem: kind, block } = read(input.value);
    const answers = [...form.querySelectorAll('[name="answer"]')];
    const stop = (words, field) => {
      event.preventDefault();
      tell(words, field);
    };
    if (code === undefined) return stop(form.dataset[kind].replace('{block}', block), input);
    input.value = code;
    if (answers.length > 0 && !answers.some((answer) => answer.checked)) return stop(form.dataset.answer, answers[0]);
    if (sends && navigator.onLine === false) return stop(form.dataset.offline, input);
    tell('', input);
    if (sends) return;
    event.preventDefault();
    complete.textContent = completeWords.replace('{code}', code);
    if (message !== null) message.href = `${messageTo}?&body=${encodeURIComponent(code)}`;
    done.hidden = false;
  });

  const carried = read(/^#[0-9a-z-]{12,24}$/i.test(location.hash) ? location.hash.slice(1) : '');
  if (carried.code !== undefined) {
    input.value = carried.code;
    const taken = document.createElement('span');
    taken.className = 'hint taken';
    taken.textContent = form.dataset.taken;
    input.after(taken);
  } else if (carried.problem !== 'empty') {
    input.value = location.hash.slice(1);
    problem.textContent = form.dataset[carried.problem].replace('{block}', carried.block);
    problem.hidden = false;
  }
})();
