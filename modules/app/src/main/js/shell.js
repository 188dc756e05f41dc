// What every page can do without asking the server. Each part works alone; a page is whole without any of them.
import { closeMenus } from "./menu.js";
import { copyTexts } from "./copy.js";
import { followNews } from "./live.js";
import { holdBusyForms } from "./busy.js";
import { nameFiles } from "./file.js";
import { openDialogs } from "./dialog.js";
import { keepTyped } from "./typed.js";
import { switchPanes } from "./panes.js";
import { switchTheme } from "./theme.js";
import { tellTooLong } from "./most.js";
import { tellToasts } from "./toast.js";

closeMenus(document);
copyTexts(document);
followNews(document);
holdBusyForms(document);
keepTyped(document);
nameFiles(document);
openDialogs(document);
switchPanes(document);
switchTheme(document);
tellToasts(document);
tellTooLong(document);
