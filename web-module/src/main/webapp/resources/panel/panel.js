/* What the pages do in the browser besides PrimeFaces. Handlers are attached here, never in the markup (CSP). */
(() => {
    "use strict";

    const say = text => { document.getElementById("said").textContent = text; };

    const copy = async button => {
        await navigator.clipboard.writeText(button.dataset.copy);
        const icon = button.querySelector(".pi");
        icon.classList.replace("pi-copy", "pi-check");
        setTimeout(() => icon.classList.replace("pi-check", "pi-copy"), 1500);
        say(document.getElementById("said").dataset.copied);
    };

    document.addEventListener("click", event => {
        const copied = event.target.closest("[data-copy]");
        if (copied) {
            copy(copied);
        }
        const opener = event.target.closest("[data-open]");
        if (opener) {
            document.getElementById(opener.dataset.open).showModal();
        }
        const closer = event.target.closest("[data-close]");
        if (closer) {
            closer.closest("dialog").close();
        }
        document.querySelectorAll("details.menu[open]").forEach(menu => {
            if (!menu.contains(event.target)) {
                menu.open = false;
            }
        });
        openRow(event);
    });

    /* A click anywhere in a row goes where its link goes, unless text is being selected */
    const openRow = event => {
        const row = event.target.closest("tr.opens");
        if (row && !event.target.closest("a, button, input, label") && getSelection().isCollapsed) {
            row.querySelector("a").click();
        }
    };

    /* Filters that are not set do not belong into the address */
    document.addEventListener("submit", event => {
        if (event.target.matches("form[method=get]")) {
            event.target.querySelectorAll("input, select").forEach(field => { field.disabled ||= field.value === ""; });
        }
    });
    addEventListener("pageshow", () => {
        document.querySelectorAll("form[method=get] :disabled").forEach(field => { field.disabled = false; });
    });

    let going = false;
    const press = selector => document.querySelector(selector)?.click();
    const commands = {
        "?": () => document.getElementById("help").showModal(),
        "/": () => document.querySelector(".filters :is(input, select):not([type=hidden])")?.focus(),
        "n": () => press("[data-newest]"),
        ",": () => press("[rel=prev]"),
        ".": () => press("[rel=next]"),
        "g": () => { going = true; setTimeout(() => { going = false; }, 1500); },
    };

    const isForPage = event => !event.ctrlKey && !event.metaKey && !event.altKey
        && !event.target.closest("input, select, textarea, dialog, [contenteditable]");

    document.addEventListener("keydown", event => {
        if (event.key === "Escape") {
            document.querySelectorAll("details.menu[open]").forEach(menu => {
                menu.open = false;
                menu.querySelector("summary").focus();
            });
        }
        if (document.getElementById("help")?.dataset.shortcuts !== "true" || !isForPage(event)) {
            return;
        }
        const command = going ? () => press(`nav [data-key="${CSS.escape(event.key)}"]`) : commands[event.key];
        going = false;
        if (command) {
            event.preventDefault();
            command();
        }
    });

    /* On narrow screens the menu starts closed */
    if (matchMedia("(max-width: 56rem)").matches) {
        document.querySelectorAll(".side details").forEach(menu => { menu.open = false; });
    }

    /* The zone of the browser, told once, until the user has one; PrimeFaces is ready to send only when all is loaded */
    addEventListener("load", () => {
        window.suggestZone?.([{name: "zone", value: Intl.DateTimeFormat().resolvedOptions().timeZone}]);
    });
})();
