-- A mandate that came back may be filed again under another name of its group. What a version was called stays in its manifest.
grant update (title_en, title_fr, working_title) on papers.dossier to decem_app;
