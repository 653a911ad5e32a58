/** The address at which the site will stand, where whoever builds it says so: only then are absolute addresses written. */
export function load() {
	return { siteUrl: (process.env.SITE_URL ?? '').replace(/\/+$/, '') };
}
