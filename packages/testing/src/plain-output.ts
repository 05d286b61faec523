// What a command prints is compared as text: without colours, even where a CI or a terminal asks for them.
process.env.NO_COLOR = "1";
delete process.env.FORCE_COLOR;
