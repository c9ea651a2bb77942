/*
 * The week as bars, beside the text fields that say the same: drag to add hours, drag a bar or its ends to move them, or
 * use the arrow keys. The text stays what is sent.
 */
(function () {
    "use strict";

    var STEP = 15;
    var DAY = 24 * 60;
    var EDGE = 8;

    function minutes(text) {
        var parts = /^(\d{1,2}):([0-5]\d)(:00)?$/.exec(text);
        var value = parts ? Number(parts[1]) * 60 + Number(parts[2]) : -1;
        return value > DAY ? -1 : value;
    }

    function time(value) {
        return ("0" + Math.floor(value / 60)).slice(-2) + ":" + ("0" + value % 60).slice(-2);
    }

    /* The hours as pairs of minutes; null where the text says something else. */
    function read(text) {
        var hours = [];
        var wrong = text.split(/[,;，；\s]+/).some(function (part) {
            if (part === "") {
                return false;
            }
            var ends = part.split(/[-–—~～]/).map(minutes);
            hours.push(ends);
            return ends.length !== 2 || ends[0] < 0 || ends[1] <= ends[0];
        });
        hours.sort(function (one, other) { return one[0] - other[0]; });
        return wrong || hours.some(function (each, i) { return i > 0 && each[0] < hours[i - 1][1]; }) ? null : hours;
    }

    function write(hours) {
        return hours.map(function (each) { return time(each[0]) + "-" + time(each[1]); }).join(", ");
    }

    function button(className, label) {
        var made = document.createElement("button");
        made.type = "button";
        made.className = className;
        made.textContent = label;
        return made;
    }

    function Day(root, field) {
        this.root = root;
        this.field = field;
        this.input = field.querySelector("input.ic-hours");
        this.track = document.createElement("div");
        this.track.className = "ic-track";
        this.tools = document.createElement("div");
        this.tools.className = "ic-day-tools";
        this.hours = read(this.input.value) || [];
        this.input.parentNode.insertBefore(this.track, this.input);
        this.input.parentNode.insertBefore(this.tools, this.input.nextSibling);
        this.addTools();
        this.listen();
        this.draw();
    }

    Day.prototype.addTools = function () {
        var day = this;
        var add = button("aui-button aui-button-link ic-add-hours", this.root.dataset.add);
        add.setAttribute("aria-label", this.field.dataset.label + ": " + this.root.dataset.add);
        add.addEventListener("click", function () { day.add(); });
        this.tools.appendChild(add);
        this.copy = document.createElement("select");
        this.copy.className = "select ic-copy";
        this.copy.setAttribute("aria-label", this.field.dataset.label + ": " + this.root.dataset.copy);
        this.option("", this.root.dataset.copy);
        this.option("weekdays", this.root.dataset.weekdays);
        this.option("all", this.root.dataset.all);
        this.root.querySelectorAll(".ic-day").forEach(function (other) {
            if (other !== day.field) {
                day.option(other.dataset.day, other.dataset.label);
            }
        });
        this.copy.addEventListener("change", function () { day.copyTo(day.copy.value); });
        this.tools.appendChild(this.copy);
    };

    Day.prototype.option = function (value, text) {
        this.copy.appendChild(new Option(text, value));
    };

    Day.prototype.copyTo = function (value) {
        var text = this.input.value;
        this.root.querySelectorAll(".ic-day").forEach(function (field, i) {
            if (value === "all" || value === "weekdays" && i < 5 || value === field.dataset.day) {
                field.icDay.set(text);
            }
        });
        this.copy.value = "";
    };

    Day.prototype.set = function (text) {
        this.input.value = text;
        this.hours = read(text) || [];
        this.draw();
        this.input.dispatchEvent(new Event("change", { bubbles: true }));
    };

    Day.prototype.changed = function () {
        this.input.value = write(this.hours);
        this.draw();
        this.input.dispatchEvent(new Event("change", { bubbles: true }));
    };

    /* An hour after the last one, or office hours. */
    Day.prototype.add = function () {
        var last = this.hours[this.hours.length - 1];
        var from = last ? last[1] + 60 : 9 * 60;
        if (from >= DAY) {
            from = last[1];
        }
        if (from < DAY) {
            this.hours.push([from, Math.min(DAY, from + (last ? 60 : 8 * 60))]);
            this.changed();
            this.focus(this.hours.length - 1);
        }
    };

    Day.prototype.focus = function (index) {
        var bar = this.track.querySelectorAll(".ic-bar")[index];
        if (bar) {
            bar.focus();
        }
    };

    /* Moves the start, the end or both by so many minutes, as far as the neighbours let it. */
    Day.prototype.move = function (index, by, start, end) {
        var bar = this.hours[index];
        var least = index > 0 ? this.hours[index - 1][1] : 0;
        var most = index + 1 < this.hours.length ? this.hours[index + 1][0] : DAY;
        var from = bar[0] + (start ? by : 0);
        var to = bar[1] + (end ? by : 0);
        if (from < least || to > most || to - from < STEP) {
            return false;
        }
        this.hours[index] = [from, to];
        return true;
    };

    Day.prototype.key = function (event, index) {
        var by = { ArrowLeft: -STEP, ArrowDown: -STEP, ArrowRight: STEP, ArrowUp: STEP }[event.key];
        if (by) {
            event.preventDefault();
            if (this.move(index, by, !event.shiftKey, true)) {
                this.changed();
                this.focus(index);
            }
        } else if (event.key === "Delete" || event.key === "Backspace") {
            event.preventDefault();
            this.hours.splice(index, 1);
            this.changed();
            (this.track.querySelector(".ic-bar") || this.tools.querySelector("button")).focus();
        }
    };

    Day.prototype.draw = function () {
        var day = this;
        this.track.textContent = "";
        this.hours.forEach(function (each, i) {
            var bar = button("ic-bar", "");
            var hours = document.createElement("span");
            hours.textContent = time(each[0]) + "–" + time(each[1]);
            bar.appendChild(hours);
            bar.title = hours.textContent;
            bar.style.left = each[0] / DAY * 100 + "%";
            bar.style.width = (each[1] - each[0]) / DAY * 100 + "%";
            bar.setAttribute("aria-label", day.root.dataset.block.replace("{0}", day.field.dataset.label)
                .replace("{1}", time(each[0])).replace("{2}", time(each[1])));
            bar.addEventListener("keydown", function (event) { day.key(event, i); });
            day.track.appendChild(bar);
        });
    };

    Day.prototype.at = function (event) {
        var box = this.track.getBoundingClientRect();
        var minute = (event.clientX - box.left) / box.width * DAY;
        return Math.max(0, Math.min(DAY, Math.round(minute / STEP) * STEP));
    };

    Day.prototype.listen = function () {
        var day = this;
        this.input.addEventListener("input", function () {
            day.hours = read(day.input.value) || [];
            day.draw();
        });
        this.track.addEventListener("pointerdown", function (event) {
            if (event.button === 0) {
                event.preventDefault();
                day.drag(event);
            }
        });
    };

    Day.prototype.drag = function (down) {
        var day = this;
        var grip = this.grip(down);
        var last = this.at(down);
        function moved(event) {
            var now = day.at(event);
            if (now !== last) {
                grip = grip || day.begin(Math.min(last, now), Math.max(last, now), now < last);
                if (grip && (grip.fresh || day.move(grip.index, now - last, grip.start, grip.end))) {
                    last = now;
                    grip.fresh = false;
                    day.draw();
                }
            }
        }
        function up() {
            document.removeEventListener("pointermove", moved);
            document.removeEventListener("pointerup", up);
            day.changed();
            if (grip) {
                day.focus(grip.index);
            }
        }
        document.addEventListener("pointermove", moved);
        document.addEventListener("pointerup", up);
    };

    /* Which bar is held, and where. */
    Day.prototype.grip = function (event) {
        var bars = Array.prototype.slice.call(this.track.children);
        var index = bars.indexOf(event.target);
        if (index < 0) {
            return null;
        }
        var box = event.target.getBoundingClientRect();
        var start = event.clientX - box.left < EDGE;
        var end = !start && box.right - event.clientX < EDGE;
        return { index: index, start: !end, end: !start };
    };

    /* New hours, where nothing is in the way. */
    Day.prototype.begin = function (from, to, backwards) {
        var hours = this.hours.concat([[from, to]]).sort(function (one, other) { return one[0] - other[0]; });
        if (read(write(hours)) === null) {
            return null;
        }
        this.hours = hours;
        var index = hours.findIndex(function (each) { return each[0] === from; });
        return { index: index, start: backwards, end: !backwards, fresh: true };
    };

    function scale(root) {
        var scale = document.createElement("div");
        scale.className = "ic-scale";
        scale.setAttribute("aria-hidden", "true");
        [0, 6, 12, 18, 24].forEach(function (hour) {
            var mark = document.createElement("span");
            mark.style.left = hour / 24 * 100 + "%";
            mark.textContent = hour + ":00";
            scale.appendChild(mark);
        });
        root.insertBefore(scale, root.firstChild);
    }

    document.addEventListener("DOMContentLoaded", function () {
        var root = document.getElementById("ic-week");
        if (root) {
            root.classList.add("ic-with-bars");
            root.querySelectorAll(".ic-day").forEach(function (field) { field.icDay = new Day(root, field); });
            scale(root);
        }
    });
}());
