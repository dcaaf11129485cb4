// What is wrong with a page as it is shown, as a list of sentences. Runs in the page.
(width => {
  const problems = [];
  const say = (what, element) => problems.push(`${what}: <${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${(element.textContent ?? '').trim().slice(0, 60)}`);
  const parse = colour => { const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number); return { r, g, b, a }; };

  // Relative luminance and contrast ratio of WCAG 2.2.
  const channel = value => { const v = value / 255; return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; };
  const luminance = c => 0.2126 * channel(c.r) + 0.7152 * channel(c.g) + 0.0722 * channel(c.b);
  const contrast = (one, two) => { const [low, high] = [luminance(one), luminance(two)].sort((x, y) => x - y); return (high + 0.05) / (low + 0.05); };
  const over = (c, a, paper) => ({ r: c.r * a + paper.r * (1 - a), g: c.g * a + paper.g * (1 - a), b: c.b * a + paper.b * (1 - a) });
  const paperOf = element => {
    for (let at = element; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour.a > 0) return colour;
    }
    return { r: 255, g: 255, b: 255 };
  };

  for (const details of document.querySelectorAll('details')) details.open = true;
  if (document.documentElement.scrollWidth > width) {
    problems.push(`the page is ${document.documentElement.scrollWidth} wide on a screen of ${width}`);
    for (const element of document.body.querySelectorAll('*')) {
      if (element.getBoundingClientRect().right > width + 1 && !element.closest('.scroll, svg')) say('sticks out', element);
    }
  }

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let seen = 0;
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || element.closest('title, desc') || element.getClientRects().length === 0) continue;
    const style = getComputedStyle(element);
    const colour = parse(element.closest('svg') ? style.fill : style.color);
    if (contrast(colour, paperOf(element)) < 4.5) say('hard to read', element);
    seen++;
  }
  if (seen < 50) problems.push(`only ${seen} texts were looked at`);

  for (const shape of document.querySelectorAll('svg rect:not(.track, .box), svg circle, svg path, svg line')) {
    const style = getComputedStyle(shape);
    const paper = paperOf(shape.closest('svg'));
    const ratios = [[style.fill, style.fillOpacity], [style.stroke, style.strokeOpacity]].filter(([c]) => c.startsWith('rgb'))
      .map(([c, opacity]) => contrast(over(parse(c), Number(opacity), paper), paper));
    if (Math.max(0, ...ratios) < 3) say('hard to see', shape);
  }

  for (const svg of document.querySelectorAll('svg')) {
    const named = svg.getAttribute('role') === 'img' && svg.getAttribute('aria-labelledby')?.split(' ').every(id => document.getElementById(id)?.textContent.trim());
    if (!named) say('has no name', svg);
    const frame = svg.getBoundingClientRect();
    const boxes = [...svg.querySelectorAll('text')].map(text => ({ text, box: text.getBoundingClientRect() })).filter(({ box }) => box.width > 0);
    for (const { text, box } of boxes) {
      if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 2) say('is cut off', text);
    }
    boxes.forEach(({ text, box }, i) => {
      const hit = boxes.slice(i + 1).find(({ box: other }) => box.left < other.right - 1 && other.left < box.right - 1 && box.top < other.bottom - 5 && other.top < box.bottom - 5);
      if (hit) say(`lies over "${hit.text.textContent.slice(0, 30)}"`, text);
    });
  }

  let level = 0;
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const own = Number(heading.tagName[1]);
    if (own > level + 1) say('skips a level', heading);
    level = own;
  }
  if (document.querySelectorAll('h1').length !== 1) problems.push('there is not one h1');
  for (const landmark of ['header', 'nav', 'main', 'footer']) if (document.querySelectorAll(landmark).length !== 1) problems.push(`there is not one ${landmark}`);
  if (document.scripts.length > 0) problems.push('there is a script');
  return problems;
})
