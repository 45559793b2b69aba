// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// What a Credits contract is deployed with, for good.
struct CreditsTerms {
    string name;
    string symbol;
    uint8 decimals;
    /// 10^-18 USD for a whole credit.
    uint256 usd;
    /// 10^-18 USD for a whole token: a price outside of it counts for nothing. No credit is made above `mostPrice`, whatever
    /// the feed says.
    uint256 leastPrice;
    uint256 mostPrice;
    address token;
    address settlement;
    /// Who governs: the network's AccessManager.
    address governance;
    /// Names the treasury, which stable money goes to.
    address directory;
    /// The stable money that credits are sold for as well.
    address money;
    FeedTerms feed;
    /// 10^-18 USD that a token counts for at most to begin with; of use where there is a feed.
    uint256 anchor;
    /// Credits that burning makes at once at most; refills evenly over `window` seconds.
    uint208 capacity;
    uint48 window;
}

/// How a price comes about; governance sets it.
struct FeedTerms {
    /// Of the token in USD; zero for none: then credits are sold for money alone.
    address feed;
    /// Says whether the L2's sequencer is up; zero on a chain that has none.
    address sequencer;
    /// An answer older than so many seconds is not used.
    uint32 staleAfter;
    /// What is taken off an answer, ppm: a feed may stand still until the price has moved so far.
    uint32 marginPpm;
    /// By so much a day what counts may rise, ppm, compounded all the time: 405,465 are half of it in a day.
    uint32 risePpm;
}

/// What an account wants to buy, and signs.
struct Purchase {
    address buyer;
    /// Whose credits they become.
    address account;
    /// The network's token, which is burned, or its money.
    address asset;
    uint128 amount;
    /// Fewer credits than that are not bought.
    uint128 least;
    /// Seconds since 1970.
    uint64 until;
    uint64 nonce;
}

/// An ERC-2612 permit of the buyer for this contract and the purchase's amount; a deadline of zero for none.
struct Permit {
    uint256 deadline;
    uint8 v;
    bytes32 r;
    bytes32 s;
}

/// Why there is no price.
enum Dormant {
    No,
    NoFeed,
    /// It reverts, or what it says cannot be read.
    Broken,
    Incomplete,
    NotPositive,
    Stale,
    /// Its time has not come.
    Early,
    TooLow,
    TooHigh,
    SequencerDown,
    /// It came back less than an hour ago.
    SequencerBack
}

/// @title Credits: what consumers pay with. Bought for tokens, which are burned, or for stable money; spent in the ledger.
///
/// It is the network's payment asset. Each purchase is put into the account's deposit of Settlement at once, where epochs
/// spend it. Rules that choose credits let nobody earn them, so what is spent is gone: see `outstanding`.
///
/// The sentences that hold, whoever calls what, whatever a feed says:
/// 1. No credit comes to be but by a purchase. Of each its whole amount is burned, or goes to the treasury, in the same call.
/// 2. Credits that tokens were burned for are, all of them together, worth at most what the tokens were at `mostPrice`: no
///    feed, and no governance, can make more. Each purchase counts at most the feed's answer less the margin. By the rules `mostPrice` is no more than what rewards that follow use
///    reckon a token at, so tokens burned and spent on oneself come back in part at most, whatever the feed says.
/// 3. Nothing here mints a token. Nobody but Emission does, within minted ≤ schedule + burned.
/// 4. A credit never goes from one account to another: it waits in Settlement for the account it was bought for, or, taken out,
///    in that account's hands, who can put it back for itself and nothing else.
/// 5. Where there is no price the contract is dormant for tokens, and says why. Nothing else waits for it: money still buys,
///    credits are spent, epochs settle, tokens are emitted and claimed.
/// 6. What a fault of the feed can make at once is limited (`capacity`), and refills slowly. And it has to last: what counts is
///    held against an anchor, which whoever names a feed says, and which then follows the feed. In any time T it rises by
///    e^(rise × (T + an hour)) at most, however often or seldom it is looked at; nothing that nobody saw counts for longer than an hour.
///    Down it follows at most as far in an hour as up in a day, while what is bought counts the feed's fall at once: so a moment
///    in which a feed says nothing of worth takes a third of the anchor at most, and a day or two give it back.
/// 7. Governance chooses feeds, margin, rise and limit, and whether money buys. It has no way to credits, tokens or money.
/// 8. A purchase is made by the buyer, or on its signature, once: for whom, of what, how much, and for how many credits at
///    least are all in what was signed, and whoever brings it changes none of it.
interface ICredits is IERC20 {
    /// @param tokens burned, @param money paid, one of them zero; @param credits that came of it. Base units.
    event CreditsBought(
        address indexed buyer, address indexed account, uint256 tokens, uint256 money, uint256 credits
    );
    event FeedSet(FeedTerms terms, uint256 anchor);
    event LimitSet(uint208 capacity, uint48 window);
    event MoneyTaken(bool allowed);

    error Credits_NotGovernance(address caller);
    error Credits_NotTransferable();
    error Credits_Dormant(Dormant why);
    error Credits_UnknownAsset(address asset);
    error Credits_TooFew(uint256 credits, uint256 least);
    error Credits_Limited(uint256 credits, uint256 available);
    error Credits_Late(uint256 until, uint256 now_);
    error Credits_NonceUsed(uint64 nonce, uint64 next);
    error Credits_NotSigned(address buyer);
    error Credits_NoMoney();
    error Credits_WrongAmountCame(uint256 amount, uint256 came);
    error Credits_WrongTerms(bytes32 field);

    /// Buys, and deposits what is bought. By the buyer, who has approved the amount or permits it; or by anyone with the
    /// buyer's signature (EIP-712, or ERC-1271 of a contract).
    function buy(Purchase calldata what, bytes calldata signature, Permit calldata permit)
        external
        returns (uint256 credits);

    /// What the caller took out of Settlement becomes its deposit again.
    function putBack() external returns (uint256 credits);

    /// The anchor follows the price as it is now, so that later purchases may count its rise. Anyone may call it, and somebody should
    /// each hour in which the price rises.
    function observe() external returns (uint256 price);

    /// Credits that so much of the asset buys now. Reverts where it buys none.
    function quote(address asset, uint256 amount) external view returns (uint256 credits);

    /// 10^-18 USD that a whole token counts for now; zero, and why, where it counts for nothing.
    function price() external view returns (uint256 usd, Dormant why);

    /// 10^-18 USD that what counts is held against, and when somebody looked.
    function anchor() external view returns (uint256 usd, uint256 since);

    /// Bought and put back, and not spent in the newest activated epoch.
    function outstanding() external view returns (uint256);

    /// Base units that burning may make now.
    function available() external view returns (uint256);

    function nonceOf(address buyer) external view returns (uint64);

    /// By governance, which says what a token counts for at most to begin with. What was before is forgotten: a feed that was made to
    /// fall holds nothing down for long.
    function setFeed(FeedTerms calldata terms, uint256 anchor) external;

    /// By governance: zero capacity where tokens shall buy none.
    function setLimit(uint208 capacity, uint48 window) external;

    /// By governance: money buys no more, or again.
    function takeMoney(bool allowed) external;

    function tokensBurned() external view returns (uint256);

    function creditsForTokens() external view returns (uint256);

    function moneyPaid() external view returns (uint256);

    function takesMoney() external view returns (bool);

    function feedTerms() external view returns (FeedTerms memory);

    function usd() external view returns (uint256);

    function leastPrice() external view returns (uint256);

    function mostPrice() external view returns (uint256);

    function token() external view returns (address);

    function money() external view returns (address);

    function settlement() external view returns (address);
}
