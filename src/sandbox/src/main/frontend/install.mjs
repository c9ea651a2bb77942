// Installs what package-lock.json names, unless it is installed already. Run by the build (exec-maven-plugin).
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const wanted = readFileSync(join(here, "package-lock.json"), "utf8");
const stamp = join(here, "node_modules", ".installed-lock.json");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
  const npm = spawnSync("npm ci --ignore-scripts --omit=peer --omit=optional --no-progress --loglevel=error", {
    cwd: here,
    shell: true, // npm is a script on Windows
    stdio: "inherit",
  });
  if (npm.status !== 0) {
    console.error("npm ci failed in " + here + ": is npm installed, and can it reach its registry?");
    process.exit(npm.status ?? 1);
  }
  writeFileSync(stamp, wanted);
}
