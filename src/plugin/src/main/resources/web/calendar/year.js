/*
 * The special days as a year of twelve months: choose a day with the mouse or the arrow keys, and say what it is. The lines
 * of the text field stay what is sent; days of the chosen holiday sets are shown, and can be overruled.
 */
(function () {
    "use strict";

    var WEEKDAYS = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];
    var root;
    var lines;
    var year;
    var active;

    function iso(date) {
        return date.toISOString().slice(0, 10);
    }

    function utc(text) {
        return new Date(text + "T00:00:00Z");
    }

    function shown(date, options) {
        options.timeZone = "UTC";
        return new Intl.DateTimeFormat(root.dataset.language, options).format(date);
    }

    function element(name, className, text) {
        var made = document.createElement(name);
        made.className = className || "";
        made.textContent = text || "";
        return made;
    }

    /* Cells of a line; a comma inside double quotes belongs to its cell. */
    function cells(line) {
        var found = [];
        line.replace(/\s*("((?:[^"]|"")*)"|[^,]*)\s*(,|$)/g, function (all, cell, quoted, end) {
            if (end || all) {
                found.push(quoted === undefined ? cell.trim() : quoted.replace(/""/g, "\""));
            }
            return "";
        });
        return found;
    }

    /* The day that a line is about; null where it says nothing that can be shown. */
    function parsed(line) {
        var parts = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\s*,/.exec(line);
        if (!parts) {
            return null;
        }
        var cell = cells(line);
        var kinds = { holiday: "closed", makeup: "like", workday: "like", "half-day": "hours" };
        var type = (cell[1] || "").toLowerCase();
        return {
            date: parts[1] + "-" + ("0" + parts[2]).slice(-2) + "-" + ("0" + parts[3]).slice(-2),
            type: kinds[type] || type,
            name: cell[2] || "",
            like: (cell[3] || "").toUpperCase(),
            hours: cell.slice(3).join(", ")
        };
    }

    function own() {
        var days = {};
        lines.value.split("\n").forEach(function (line) {
            var day = parsed(line);
            if (day) {
                days[day.date] = day;
            }
        });
        return days;
    }

    function fromSets() {
        var all = JSON.parse(root.dataset.sets);
        var days = {};
        document.querySelectorAll("input[name=holidaySets]:checked").forEach(function (box) {
            (all[box.value] || []).forEach(function (day) {
                days[day.date] = days[day.date] || {
                    date: day.date, type: day.type, name: day.name, like: day.like, fromSet: true,
                    hours: (day.hours || []).map(function (each) { return each.join("-"); }).join(", ")
                };
            });
        });
        return days;
    }

    function quoted(name) {
        return /[",]/.test(name) ? "\"" + name.replace(/"/g, "\"\"") + "\"" : name;
    }

    function line(day) {
        var more = day.type === "like" ? "," + day.like : day.type === "hours" ? "," + day.hours : "";
        return day.date + "," + day.type + "," + quoted(day.name) + more;
    }

    function put(date, day) {
        var kept = lines.value.split("\n").filter(function (each) {
            var other = parsed(each);
            return each.trim() !== "" && (!other || other.date !== date);
        });
        if (day) {
            kept.push(line(day));
        }
        kept.sort();
        lines.value = kept.join("\n");
        lines.dispatchEvent(new Event("change", { bubbles: true }));
        draw();
    }

    function opensOn(weekday) {
        var input = document.getElementById("ic-week." + WEEKDAYS[weekday]);
        return input && input.value.trim() !== "";
    }

    function weekdayName(index) {
        var field = document.querySelectorAll("#ic-week .ic-day")[index];
        return field ? field.dataset.label : WEEKDAYS[index];
    }

    function words(day) {
        var what = day.type === "closed" ? root.dataset.closed
            : day.type === "hours" ? day.hours
                : root.dataset.likeWords.replace("{0}", weekdayName(Math.max(0, WEEKDAYS.indexOf(day.like))));
        return what + (day.name ? ": " + day.name : "") + (day.fromSet ? " (" + root.dataset.fromSet + ")" : "");
    }

    function cell(date, day) {
        var box = element("button", "ic-date", String(date.getUTCDate()));
        var label = shown(date, { dateStyle: "full" });
        var weekday = (date.getUTCDay() + 6) % 7;
        box.type = "button";
        box.dataset.date = iso(date);
        box.tabIndex = -1;
        if (day) {
            box.classList.add("ic-is-" + day.type);
            box.classList.toggle("ic-from-set", Boolean(day.fromSet));
            label += ", " + words(day);
        } else if (!opensOn(weekday)) {
            box.classList.add("ic-off");
            label += ", " + root.dataset.off;
        }
        box.setAttribute("aria-label", label);
        box.title = label;
        return box;
    }

    function month(index, days) {
        var first = new Date(Date.UTC(year, index, 1));
        var table = element("div", "ic-month");
        table.appendChild(element("h4", "", shown(first, { month: "long" })));
        var grid = element("div", "ic-grid");
        for (var i = 0; i < 7; i++) {
            grid.appendChild(element("span", "ic-weekday", shown(new Date(Date.UTC(2024, 0, 1 + i)), { weekday: "narrow" })));
        }
        for (var gap = (first.getUTCDay() + 6) % 7; gap > 0; gap--) {
            grid.appendChild(element("span"));
        }
        for (var date = first; date.getUTCMonth() === index; date = new Date(date.getTime() + 86400000)) {
            grid.appendChild(cell(date, days[iso(date)]));
        }
        table.appendChild(grid);
        return table;
    }

    function draw() {
        var months = root.querySelector(".ic-months");
        var days = fromSets();
        var mine = own();
        var focused = months.contains(document.activeElement);
        Object.keys(mine).forEach(function (date) { days[date] = mine[date]; });
        months.textContent = "";
        for (var index = 0; index < 12; index++) {
            months.appendChild(month(index, days));
        }
        root.querySelector(".ic-year-number").textContent = String(year);
        if (active.slice(0, 4) !== String(year)) {
            active = year + "-01-01";
        }
        var box = boxOf(active);
        box.tabIndex = 0;
        if (focused) {
            box.focus();
        }
    }

    function boxOf(date) {
        return root.querySelector(".ic-months [data-date='" + date + "']");
    }

    function go(date) {
        active = iso(date);
        if (date.getUTCFullYear() !== year) {
            year = date.getUTCFullYear();
        }
        draw();
        boxOf(active).focus();
    }

    function moved(event) {
        var days = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[event.key];
        var months = { PageUp: -1, PageDown: 1 }[event.key];
        if (!event.target.matches(".ic-date") || !days && !months) {
            return;
        }
        event.preventDefault();
        var date = utc(event.target.dataset.date);
        if (days) {
            go(new Date(date.getTime() + days * 86400000));
        } else {
            go(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1)));
        }
    }

    function labelled(text, control) {
        var label = element("label", "", text + " ");
        label.appendChild(control);
        return label;
    }

    function choice(className, values, texts, value) {
        var select = element("select", "select " + className);
        values.forEach(function (each, i) { select.appendChild(new Option(texts[i], each, false, each === value)); });
        return select;
    }

    function text(className, value) {
        var input = element("input", "text " + className);
        input.type = "text";
        input.value = value;
        return input;
    }

    function edit(date) {
        var day = own()[date] || fromSets()[date] || { type: "", name: "", like: "MONDAY", hours: "09:00-12:00" };
        var editor = root.querySelector(".ic-day-editor");
        var d = root.dataset;
        var type = choice("ic-day-type", ["", "closed", "hours", "like"], [d.plain, d.closed, d.hours, d.like], day.fromSet ? "" : day.type);
        var name = text("ic-day-name", day.fromSet ? "" : day.name);
        var hours = labelled(d.hoursText, text("ic-day-hours", day.type === "hours" ? day.hours : "09:00-12:00"));
        var like = labelled(d.weekday, choice("ic-day-like", WEEKDAYS, WEEKDAYS.map(function (each, i) { return weekdayName(i); }), day.like || "MONDAY"));
        var named = labelled(d.name, name);
        var set = element("button", "aui-button ic-day-set", d.set);
        var cancel = element("button", "aui-button aui-button-link ic-day-cancel", d.cancel);
        function fit() {
            hours.hidden = type.value !== "hours";
            like.hidden = type.value !== "like";
            named.hidden = type.value === "";
        }
        set.type = cancel.type = "button";
        editor.textContent = "";
        editor.dataset.date = date;
        editor.appendChild(element("strong", "", shown(utc(date), { dateStyle: "full" })));
        if (day.fromSet) {
            editor.appendChild(element("span", "", words(day)));
        }
        [type, hours, like, named, set, cancel].forEach(function (each) { editor.appendChild(each); });
        type.setAttribute("aria-label", shown(utc(date), { dateStyle: "full" }));
        type.addEventListener("change", fit);
        set.addEventListener("click", function () {
            put(date, type.value === "" ? null : {
                date: date, type: type.value, name: name.value.trim(),
                like: like.firstElementChild.value, hours: hours.firstElementChild.value.trim()
            });
            close(date);
        });
        cancel.addEventListener("click", function () { close(date); });
        fit();
        editor.hidden = false;
        type.focus();
    }

    function close(date) {
        root.querySelector(".ic-day-editor").hidden = true;
        boxOf(date).focus();
    }

    function legend() {
        var list = element("p", "ic-legend");
        [["ic-is-closed", root.dataset.closed], ["ic-is-hours", root.dataset.hours], ["ic-is-like", root.dataset.like],
            ["ic-is-closed ic-from-set", root.dataset.fromSet], ["ic-off", root.dataset.off]].forEach(function (each) {
            list.appendChild(element("span", "ic-date " + each[0], "\u00a0"));
            list.appendChild(element("span", "ic-legend-text", each[1]));
        });
        return list;
    }

    function turn(by, className, sign, label) {
        var made = element("button", "aui-button " + className, sign);
        made.type = "button";
        made.setAttribute("aria-label", label);
        made.addEventListener("click", function () {
            year += by;
            draw();
        });
        return made;
    }

    function build() {
        var head = element("div", "ic-year-head");
        head.appendChild(turn(-1, "ic-year-previous", "‹", root.dataset.previous));
        head.appendChild(element("strong", "ic-year-number"));
        head.appendChild(turn(1, "ic-year-next", "›", root.dataset.next));
        head.appendChild(element("span", "description", root.dataset.keys));
        root.appendChild(head);
        root.appendChild(legend());
        root.appendChild(element("div", "ic-months"));
        var editor = element("div", "ic-day-editor");
        editor.hidden = true;
        editor.addEventListener("keydown", function (event) {
            if (event.key === "Escape") {
                event.stopPropagation();
                close(editor.dataset.date);
            } else if (event.key === "Enter" && event.target.tagName !== "BUTTON") {
                event.preventDefault();
                editor.querySelector(".ic-day-set").click();
            }
        });
        root.insertBefore(editor, root.lastChild);
    }

    document.addEventListener("DOMContentLoaded", function () {
        root = document.getElementById("ic-year");
        lines = document.getElementById("ic-specialDays");
        if (!root || !lines) {
            return;
        }
        active = iso(new Date());
        year = Number(active.slice(0, 4));
        build();
        draw();
        var details = document.getElementById("ic-field-specialDays");
        details.open = Boolean(details.querySelector(".error"));
        root.addEventListener("keydown", moved);
        root.addEventListener("click", function (event) {
            if (event.target.matches("button.ic-date")) {
                active = event.target.dataset.date;
                edit(active);
            }
        });
        lines.addEventListener("input", draw);
        document.getElementById("ic-calendar-form").addEventListener("change", function (event) {
            if (event.target.matches("input[name=holidaySets], .ic-hours")) {
                draw();
            }
        });
    });
}());
