const [form, answer] = [document.querySelector('#ask'), document.querySelector('#answer')]
form.addEventListener('submit', async event => {
  event.preventDefault()
  const response = await fetch(`api/quote?${new URLSearchParams(new FormData(form))}`)
  const { frames, rays, fuel } = await response.json()
  const giga = (fuel / 1e9).toFixed(1)
  answer.textContent = `${frames} frames, ${rays.toLocaleString()} rays: about ${giga} × 10⁹ units of fuel, ${(giga * 0.01).toFixed(2)} USD at a hundredth each. Said by machine ${response.headers.get('cairn-machine')?.slice(0, 12)}.`
})
