/** Finding a person by name: the list of everybody is loaded when it is first asked for. */
"use strict";
{
  const STEP = 120;
  const LANGUAGE = document.documentElement.lang;
  const form = document.getElementById("seek");
  if (form) enhance();

  function enhance() {
    const everybody = document.getElementById("everybody");
    const letters = document.querySelector(".letters");
    const hits = document.getElementById("hits");
    const sought = document.getElementById("sought");
    const more = document.getElementById("more");
    const { root } = form.dataset;
    let list = null; // a promise of everybody, once asked for
    let shown = STEP;
    let asked = 0;

    async function show() {
      const words = fold(form.elements.q.value).split(/\s+/).filter(Boolean);
      const number = ++asked;
      for (const part of [everybody, letters]) if (part) part.hidden = words.length > 0;
      hits.hidden = !words.length;
      more.hidden = true;
      sought.textContent = "";
      if (!words.length) return;
      try {
        if (!list) sought.textContent = _("Loading the list …");
        const people = await (list ??= load());
        if (number !== asked) return;
        const found = people.filter((person) => words.every((word) => person.sought.includes(word)));
        const begins = (person) => words.every((word) => person.sought.includes(` ${word}`));
        found.sort((one, other) => begins(other) - begins(one));
        hits.replaceChildren(...found.slice(0, shown).map(tile));
        more.hidden = found.length <= shown;
        sought.textContent = found.length
          ? filled(_n("%(count)s person", "%(count)s people"), found.length)
          : _("Nobody is called so.");
      } catch {
        list = null;
        sought.textContent = _("The list could not be loaded. Is there a connection?");
      }
    }

    async function load() {
      const response = await fetch(form.dataset.list);
      if (!response.ok) throw new Error(response.status);
      const people = await response.json();
      return people.map(([username, name, initials, tint, picture]) => {
        const sought = ` ${fold(name)} ${fold(username)}`;
        return { username, name: name || username, initials, tint, picture, sought };
      });
    }

    function tile({ username, name, initials, tint, picture }) {
      const link = element("a", { href: root + path(username), title: name });
      const avatar = element("span", { class: `avatar t${tint}`, "aria-hidden": "true" }, initials);
      if (picture) avatar.append(element("img", { src: root + picture, width: 96, height: 96, alt: "", loading: "lazy" }));
      link.append(avatar, element("bdi", {}, name));
      const item = element("li", {});
      item.append(link);
      return item;
    }

    /** The address holds what was asked for, so that it can be shared. */
    function remember() {
      const q = form.elements.q.value.trim();
      history.replaceState(null, "", location.pathname + (q && `?${new URLSearchParams({ q })}`) + location.hash);
    }

    function recall() {
      form.elements.q.value = new URLSearchParams(location.search).get("q") || "";
      show();
    }

    form.addEventListener("input", () => {
      shown = STEP;
      remember();
      show();
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    more.addEventListener("click", async () => {
      const before = hits.children.length;
      shown += STEP;
      await show();
      hits.children[before]?.querySelector("a").focus();
    });
    addEventListener("popstate", recall);
    recall();
  }

  /** Without case and accents. */
  function fold(text) {
    return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  }

  function path(username) {
    const folder = username.toLowerCase() === "index.html" ? "people/-/" : "people/";
    return `${folder}${encodeURIComponent(username)}/`;
  }

  function element(tag, attributes, text = "") {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    if (text) made.textContent = text;
    return made;
  }

  /** A text in the form for a number. */
  function filled(forms, count) {
    return forms[new Intl.PluralRules(LANGUAGE).select(count)].replace("%(count)s", count.toLocaleString(LANGUAGE));
  }
}
