#!/usr/bin/env node
// Stands beside what is built, because npm links only a command whose file is there when it installs.
import "../dist/bin.js";
