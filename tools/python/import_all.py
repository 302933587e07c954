"""Imports every module of a package."""

import importlib
import os
import pkgutil
import sys

sys.path.insert(0, os.getcwd())
package = importlib.import_module(sys.argv[1])
names = [module.name for module in pkgutil.walk_packages(package.__path__, sys.argv[1] + ".")]
for name in names:
    importlib.import_module(name)
print(f"{len(names)} modules imported")
sys.exit(not names)
