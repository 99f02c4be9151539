// Renderers of this folder come with the papers.
