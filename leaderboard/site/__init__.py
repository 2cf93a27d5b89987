"""The website: pages, charts, styles and the published database."""
