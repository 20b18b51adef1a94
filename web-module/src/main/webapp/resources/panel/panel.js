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

    const pause = button => {
        const paused = button.getAttribute("aria-pressed") === "true";
        button.setAttribute("aria-pressed", !paused);
        document.querySelector(`[data-repeat="${button.dataset.pause}"]`).dataset.paused = paused;
    };

    const move = button => {
        const item = button.closest("li");
        if (button.dataset.move === "up") {
            item.previousElementSibling?.before(item);
        } else {
            item.nextElementSibling?.after(item);
        }
        button.focus();
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
        const pauser = event.target.closest("[data-pause]");
        if (pauser) {
            pause(pauser);
        }
        const sender = event.target.closest("[data-send]");
        if (sender) {
            window[sender.dataset.send]([{name: sender.dataset.name, value: sender.dataset.value}]);
        }
        const mover = event.target.closest("[data-move]");
        if (mover) {
            move(mover);
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

    /* Asks the server again and again, as long as somebody looks and nobody paused; says that no person did it */
    const due = new WeakMap();
    const repeat = asker => {
        const now = performance.now();
        if (document.hidden || asker.dataset.paused === "true" || now < (due.get(asker) ?? now + 1)) {
            due.set(asker, due.get(asker) ?? now + 1000 * asker.dataset.every);
            return;
        }
        due.set(asker, now + 1000 * asker.dataset.every);
        window[asker.dataset.repeat]([{name: "background", value: "true"}]);
    };
    setInterval(() => document.querySelectorAll("[data-repeat]").forEach(repeat), 1000);

    /* Time that is left, counted from what the server said, whatever the clock of this computer shows */
    const countDown = clock => {
        clock.dataset.until ??= performance.now() + 1000 * clock.dataset.left;
        const left = Math.max(0, Math.round((clock.dataset.until - performance.now()) / 1000));
        const two = number => String(number).padStart(2, "0");
        clock.textContent = left ? `${Math.floor(left / 3600)}:${two(Math.floor(left / 60) % 60)}:${two(left % 60)}` : clock.dataset.over;
    };
    setInterval(() => document.querySelectorAll("[data-left]").forEach(countDown), 1000);

    /* Says when the session is about to end. The server is asked, since other windows may keep it */
    const ending = document.getElementById("session-end");
    const WARNING = 120;
    const secondsLeft = async query => {
        const answer = await fetch(ending.dataset.at + query, {redirect: "manual", cache: "no-store"});
        return answer.ok ? Number(await answer.text()) : 0;
    };
    const lookAtSession = seconds => {
        if (seconds <= 0) {
            location.assign(location.href);
        } else if (seconds > WARNING) {
            ending.close();
            setTimeout(askForSession, 1000 * (seconds - WARNING));
        } else {
            warn(seconds);
            setTimeout(askForSession, 1000 * Math.min(seconds, 15));
        }
    };
    const warn = seconds => {
        const clock = ending.querySelector("[data-left]");
        clock.dataset.left = seconds;
        delete clock.dataset.until;
        countDown(clock);
        if (!ending.open) {
            ending.showModal();
        }
    };
    const askForSession = () => secondsLeft("?background=true").then(lookAtSession, () => setTimeout(askForSession, 15000));
    const stay = () => secondsLeft("").then(() => ending.close());
    if (ending && Number(ending.dataset.seconds) > 0) {
        ending.querySelector("[data-stay]").addEventListener("click", stay);
        lookAtSession(Number(ending.dataset.seconds));
    }

    /* On narrow screens the menu starts closed */
    if (matchMedia("(max-width: 56rem)").matches) {
        document.querySelectorAll(".side details").forEach(menu => { menu.open = false; });
    }

    /* The sign-in tells the zone of the browser, for users who have chosen none */
    document.querySelectorAll("input[data-zone]").forEach(field => {
        field.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
    });
})();
