// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20Burnable} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Burnable.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {RateLimiter} from "@openzeppelin/contracts/utils/RateLimiter.sol";
import {CreditsTerms, Dormant, FeedTerms, ICredits, Permit, Purchase} from "./interfaces/ICredits.sol";
import {IDirectory} from "./interfaces/IDirectory.sol";
import {ISettlement} from "./interfaces/ISettlement.sol";
import {FeedPrice} from "./libraries/FeedPrice.sol";

/// @title Credits: see ICredits for the sentences that hold.
///
/// Deployed before its network is launched, for addresses that the factory foretells; Settlement is then launched with it as
/// the payment asset, as with any other.
contract Credits is ERC20, ICredits {
    using Math for uint256;
    using RateLimiter for RateLimiter.RefillingBucket;
    using SafeERC20 for IERC20;

    bytes32 private constant DOMAIN_TYPEHASH = keccak256(
        "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract,bytes32 salt)"
    );
    bytes32 private constant PURCHASE_TYPEHASH = keccak256(
        "Purchase(address buyer,address account,address asset,uint128 amount,uint128 least,uint64 until,uint64 nonce)"
    );
    bytes32 private constant NAME_HASH = keccak256("Cairn Credits");
    bytes32 private constant VERSION_HASH = keccak256("2");
    bytes32 private constant BURNS = "burns";
    /// Of a token.
    uint256 private constant WHOLE = 1e18;
    /// 10^-12 USD: what a price moves in a second is no dust.
    uint256 private constant LEAST_USD = 1e6;
    /// 10^30 USD: products of prices and amounts stay within a word.
    uint256 private constant MOST_USD = 1e48;
    uint256 private constant LONGEST_STALE = 7 days;

    /// @inheritdoc ICredits
    uint256 public immutable usd;
    /// @inheritdoc ICredits
    uint256 public immutable leastPrice;
    /// @inheritdoc ICredits
    uint256 public immutable mostPrice;
    /// @inheritdoc ICredits
    address public immutable token;
    /// @inheritdoc ICredits
    address public immutable settlement;
    /// @inheritdoc ICredits
    address public immutable money;
    address private immutable _governance;
    IDirectory private immutable _directory;
    uint256 private immutable _moneyUnit;
    uint8 private immutable _decimals;

    FeedTerms private _terms;
    /// 10^-18 USD, and when somebody looked.
    uint192 private _anchor;
    uint64 private _seenAt;
    /// @inheritdoc ICredits
    uint256 public tokensBurned;
    /// @inheritdoc ICredits
    uint256 public creditsForTokens;
    /// @inheritdoc ICredits
    uint256 public moneyPaid;
    /// @inheritdoc ICredits
    bool public takesMoney = true;
    mapping(address buyer => uint64) private _nonces;
    RateLimiter.RefillingBucket private _limit;

    modifier onlyGovernance() {
        if (msg.sender != _governance) revert Credits_NotGovernance(msg.sender);
        _;
    }

    constructor(CreditsTerms memory terms) ERC20(terms.name, terms.symbol) {
        if (terms.usd == 0 || terms.usd > MOST_USD) revert Credits_WrongTerms("usd");
        if (terms.leastPrice < LEAST_USD || terms.leastPrice > terms.mostPrice) {
            revert Credits_WrongTerms("leastPrice");
        }
        if (terms.mostPrice > MOST_USD) revert Credits_WrongTerms("mostPrice");
        if (terms.decimals > 24) revert Credits_WrongTerms("decimals");
        (usd, leastPrice, mostPrice) = (terms.usd, terms.leastPrice, terms.mostPrice);
        (token, settlement, money) = (terms.token, terms.settlement, terms.money);
        (_governance, _directory, _decimals) = (terms.governance, IDirectory(terms.directory), terms.decimals);
        _moneyUnit = 10 ** IERC20Metadata(terms.money).decimals();
        _setFeed(terms.feed, terms.anchor);
        _setLimit(terms.capacity, terms.window);
        _approve(address(this), terms.settlement, type(uint256).max);
    }

    /// @inheritdoc ICredits
    function buy(Purchase calldata what, bytes calldata signature, Permit calldata permit)
        external
        returns (uint256 credits)
    {
        if (block.timestamp > what.until) revert Credits_Late(what.until, block.timestamp);
        uint64 next = _nonces[what.buyer];
        if (what.nonce < next) revert Credits_NonceUsed(what.nonce, next);
        if (msg.sender != what.buyer && !_hasSigned(what, signature)) revert Credits_NotSigned(what.buyer);
        _nonces[what.buyer] = what.nonce + 1;
        _permit(what, permit);
        credits = what.asset == token ? _burn(what) : _pay(what);
        if (credits < what.least) revert Credits_TooFew(credits, what.least);
        bool burns = what.asset == token;
        emit CreditsBought(
            what.buyer, what.account, burns ? what.amount : 0, burns ? 0 : what.amount, credits
        );
        _deposit(what.account, credits);
    }

    /// @inheritdoc ICredits
    function putBack() external returns (uint256 credits) {
        credits = balanceOf(msg.sender);
        _burn(msg.sender, credits);
        _deposit(msg.sender, credits);
    }

    /// @inheritdoc ICredits
    function observe() external returns (uint256) {
        return _count();
    }

    /// @inheritdoc ICredits
    function anchor() external view returns (uint256 usd_, uint256 since) {
        return (_anchor, _seenAt);
    }

    /// @inheritdoc ICredits
    function quote(address asset, uint256 amount) external view returns (uint256) {
        if (asset == token) {
            (uint256 counts, Dormant why) = price();
            if (why != Dormant.No) revert Credits_Dormant(why);
            return _forTokens(amount, counts);
        }
        _requireMoney(asset);
        return _forMoney(amount);
    }

    /// @inheritdoc ICredits
    function price() public view returns (uint256 counts, Dormant why) {
        (counts,, why) = _look();
    }

    /// @inheritdoc ICredits
    function outstanding() external view returns (uint256) {
        return totalSupply().saturatingSub(ISettlement(settlement).stateOf(address(this)).spent);
    }

    /// @inheritdoc ICredits
    function available() external view returns (uint256) {
        return _limit.available(BURNS);
    }

    /// @inheritdoc ICredits
    function nonceOf(address buyer) external view returns (uint64) {
        return _nonces[buyer];
    }

    /// @inheritdoc ICredits
    function feedTerms() external view returns (FeedTerms memory) {
        return _terms;
    }

    /// @inheritdoc ICredits
    function setFeed(FeedTerms calldata terms, uint256 anchor_) external onlyGovernance {
        _setFeed(terms, anchor_);
    }

    /// @inheritdoc ICredits
    function setLimit(uint208 capacity, uint48 window) external onlyGovernance {
        _limit.sync(BURNS);
        _setLimit(capacity, window);
    }

    /// @inheritdoc ICredits
    function takeMoney(bool allowed) external onlyGovernance {
        takesMoney = allowed;
        emit MoneyTaken(allowed);
    }

    function decimals() public view override returns (uint8) {
        return _decimals;
    }

    /// What is bought goes into Settlement from here, what Settlement pays out goes to its account. Nothing else moves.
    function _update(address from, address to, uint256 amount) internal override {
        bool moves = from == settlement || (from == address(this) && to == settlement);
        if (!moves && from != address(0) && to != address(0)) revert Credits_NotTransferable();
        super._update(from, to, amount);
    }

    /// Tokens: the price is counted, and what is bought held against the limit, before anything is burned.
    function _burn(Purchase calldata what) private returns (uint256 credits) {
        credits = _forTokens(what.amount, _count());
        uint256 left = _limit.available(BURNS);
        if (credits > left) revert Credits_Limited(credits, left);
        _limit.consume(BURNS, credits);
        tokensBurned += what.amount;
        creditsForTokens += credits;
        ERC20Burnable(token).burnFrom(what.buyer, what.amount);
    }

    function _pay(Purchase calldata what) private returns (uint256 credits) {
        _requireMoney(what.asset);
        address treasury = _directory.addressOf("treasury");
        if (treasury == address(0)) revert Credits_NoMoney();
        credits = _forMoney(what.amount);
        moneyPaid += what.amount;
        uint256 before = IERC20(money).balanceOf(treasury);
        IERC20(money).safeTransferFrom(what.buyer, treasury, what.amount);
        uint256 came = IERC20(money).balanceOf(treasury) - before;
        // The treasury that buys for itself has as much as before.
        if (came != what.amount && what.buyer != treasury) revert Credits_WrongAmountCame(what.amount, came);
    }

    function _deposit(address account, uint256 credits) private {
        _mint(address(this), credits);
        ISettlement(settlement).deposit(account, address(this), credits);
    }

    function _count() private returns (uint256 counts) {
        (uint256 next, Dormant why) = (0, Dormant.No);
        (counts, next, why) = _look();
        if (why != Dormant.No) revert Credits_Dormant(why);
        (_anchor, _seenAt) = (uint192(next), uint64(block.timestamp));
    }

    /// What a token counts for now, and the anchor that comes of it.
    function _look() private view returns (uint256 counts, uint256 next, Dormant why) {
        FeedTerms memory terms = _terms;
        (counts, why) = FeedPrice.read(terms, leastPrice, mostPrice);
        if (why == Dormant.No) {
            (counts, next) = FeedPrice.follow(counts, _anchor, _seenAt, terms.risePpm);
        }
    }

    function _permit(Purchase calldata what, Permit calldata permit) private {
        if (permit.deadline == 0) return;
        (uint8 v, bytes32 r, bytes32 s) = (permit.v, permit.r, permit.s);
        // Somebody may have brought it before: then it has done what it is for.
        try IERC20Permit(what.asset)
            .permit(what.buyer, address(this), what.amount, permit.deadline, v, r, s) {}
            catch {}
    }

    function _setFeed(FeedTerms memory terms, uint256 anchor_) private {
        if (terms.staleAfter == 0 || terms.staleAfter > LONGEST_STALE) {
            revert Credits_WrongTerms("staleAfter");
        }
        if (terms.marginPpm >= FeedPrice.PPM) revert Credits_WrongTerms("marginPpm");
        if (terms.risePpm == 0) revert Credits_WrongTerms("risePpm");
        bool priced = anchor_ >= leastPrice && anchor_ <= mostPrice;
        if (terms.feed != address(0) && !priced) revert Credits_WrongTerms("anchor");
        _terms = terms;
        (_anchor, _seenAt) = (uint192(anchor_), uint64(block.timestamp));
        emit FeedSet(terms, anchor_);
    }

    function _setLimit(uint208 capacity, uint48 window) private {
        if (window == 0) revert Credits_WrongTerms("window");
        _limit.updateSettings(window, capacity);
        emit LimitSet(capacity, window);
    }

    function _forTokens(uint256 amount, uint256 counts) private view returns (uint256) {
        return amount.mulDiv(counts * 10 ** _decimals, usd * WHOLE);
    }

    function _forMoney(uint256 amount) private view returns (uint256) {
        return amount.mulDiv(WHOLE * 10 ** _decimals, usd * _moneyUnit);
    }

    function _requireMoney(address asset) private view {
        if (asset != money) revert Credits_UnknownAsset(asset);
        if (!takesMoney) revert Credits_NoMoney();
    }

    function _hasSigned(Purchase calldata what, bytes calldata signature) private view returns (bool) {
        bytes32 separator = keccak256(
            abi.encode(
                DOMAIN_TYPEHASH,
                NAME_HASH,
                VERSION_HASH,
                block.chainid,
                address(this),
                ISettlement(settlement).networkId()
            )
        );
        bytes32 structHash = keccak256(abi.encode(PURCHASE_TYPEHASH, what));
        bytes32 digest = MessageHashUtils.toTypedDataHash(separator, structHash);
        return SignatureChecker.isValidSignatureNow(what.buyer, digest, signature);
    }
}
