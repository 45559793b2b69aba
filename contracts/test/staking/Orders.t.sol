// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {IStakes, LeaveOrder, StakeOrder, StakePermit} from "../../staking/IStakes.sol";
import {Staked} from "./Staked.sol";

/// A wallet that is a contract: what it says yes to it is told beforehand.
contract Wallet is IERC1271 {
    mapping(bytes32 digest => bool) public says;

    function say(bytes32 digest, bool yes) external {
        says[digest] = yes;
    }

    function approve(address token, address spender) external {
        (bool ok,) =
            token.call(abi.encodeWithSignature("approve(address,uint256)", spender, type(uint256).max));
        require(ok);
    }

    function isValidSignature(bytes32 digest, bytes calldata) external view returns (bytes4) {
        return says[digest] ? IERC1271.isValidSignature.selector : bytes4(0);
    }
}

/// Orders: what a holder signs, and anybody brings
/// ├── stakeBySig
/// │   ├── stakes the holder's money, of what it approved or under its permit, and nobody else's: fuzzed
/// │   └── under all that binds `stake`: caps, commission, the least
/// ├── leaveBySig
/// │   ├── asks back what the holder signed; it waits, is slashed and is paid to the holder as ever
/// │   └── all of it, by the largest number
/// └── both
///     ├── refuse another's signature, other figures, another contract's, another network's of the same figures
///     ├── are good once, in their order, and until their expiry
///     └── of a wallet that is a contract by its own word (ERC-1271), and once
contract OrdersTest is Staked {
    uint256 private constant KEY = 77;
    address private holder = vm.addr(KEY);
    StakePermit private none;

    function setUp() public override {
        super.setUp();
        dollar.mint(holder, 100e6);
    }

    function testFuzz_stakeBySig_movesTheHoldersOwnAlone(uint256 amount, address by) public {
        vm.assume(by != holder && by != address(0) && by != address(stakes));
        amount = bound(amount, LEAST, 100e6);
        StakePermit memory permit = _permit(address(stakes), amount);
        StakeOrder memory order = _stakeOrder(amount);
        bytes memory signature = _signed(KEY, address(stakes), _hash(order));
        dollar.mint(by, 5e6);
        uint256 had = dollar.balanceOf(by);
        vm.prank(by);
        stakes.stakeBySig(order, signature, permit);
        assertEq(has(stakes, oracle, holder), amount);
        assertEq(dollar.balanceOf(holder), 100e6 - amount);
        assertEq(dollar.balanceOf(by), had);
        assertEq(has(stakes, oracle, by), 0);
        assertEq(stakes.nonces(holder), 1);
    }

    /// Whoever saw the permit brings it before; or there is none, and the holder approved.
    function test_stakeBySig_withAPermitThatWasBroughtOrNone() public {
        StakePermit memory permit = _permit(address(stakes), 10e6);
        dollar.permit(holder, address(stakes), 10e6, permit.deadline, permit.v, permit.r, permit.s);
        _stakes(10e6, permit);
        vm.prank(holder);
        dollar.approve(address(stakes), 5e6);
        _stakes(5e6, none);
        assertEq(has(stakes, oracle, holder), 15e6);
    }

    function test_stakeBySig_bindsAsStakeDoes() public {
        _approve();
        StakeOrder memory order = _stakeOrder(LEAST - 1);
        _refuses(order, abi.encodeWithSelector(IStakes.Stakes_TooSmall.selector, LEAST - 1, LEAST));
        order = _stakeOrder(201e6);
        dollar.mint(holder, 1_000e6);
        _refuses(order, abi.encodeWithSelector(IStakes.Stakes_OverPart.selector, 201e6, 200e6));
        order = _stakeOrder(10e6);
        order.mostCommission = 999;
        _refuses(order, abi.encodeWithSelector(IStakes.Stakes_CommissionTooHigh.selector, 1_000, 999));
        order = _stakeOrder(10e6);
        order.subject = 2;
        _refuses(order, abi.encodeWithSelector(IStakes.Stakes_NotAccepting.selector, 2));
        // What was refused is good still: no nonce was used.
        assertEq(stakes.nonces(holder), 0);
    }

    function test_leaveBySig_isPaidToTheHolder() public {
        _approve();
        _stakes(40e6, none);
        uint256 readyAt = _leaves(15e6);
        assertEq(readyAt, vm.getBlockTimestamp() + LEAVE);
        vm.expectRevert(
            abi.encodeWithSelector(IStakes.Stakes_NotReady.selector, readyAt, vm.getBlockTimestamp())
        );
        stakes.withdraw(oracle, holder);
        assertEq(_leaves(ALL_OF_IT), readyAt);
        skip(LEAVE);
        vm.prank(CAROL);
        assertEq(stakes.withdraw(oracle, holder), 40e6);
        assertEq(dollar.balanceOf(holder), 100e6);
        LeaveOrder memory order = _leaveOrder(1);
        bytes memory signature = _signed(KEY, address(stakes), _hash(order));
        vm.expectRevert(abi.encodeWithSelector(IStakes.Stakes_Nothing.selector, oracle, holder));
        stakes.leaveBySig(order, signature);
    }

    /// Asked back by signature it answers for faults as ever.
    function test_leaveBySig_isSlashedToTheEnd() public {
        _approve();
        _stakes(40e6, none);
        _leaves(ALL_OF_IT);
        equivocates(0);
        skip(LEAVE);
        assertEq(stakes.withdraw(oracle, holder), 0);
    }

    function test_refuseWhatTheHolderDidNotSign() public {
        _approve();
        StakeOrder memory order = _stakeOrder(10e6);
        bytes memory notSigned = abi.encodeWithSelector(IStakes.Stakes_NotSigned.selector, holder);
        bytes32 said = _hash(order);
        _refuses(order, _signed(78, address(stakes), said), notSigned);
        _refuses(order, _signed(KEY, address(fleets), said), notSigned);
        bytes memory signature = _signed(KEY, address(stakes), said);
        order.amount = 11e6;
        _refuses(order, signature, notSigned);
        order = _stakeOrder(10e6);
        order.subject = 2;
        _refuses(order, signature, notSigned);
        order = _stakeOrder(10e6);
        order.mostCommission = 9_999;
        _refuses(order, signature, notSigned);
        order = _stakeOrder(10e6);
        order.holder = BOB;
        _refuses(order, signature, abi.encodeWithSelector(IStakes.Stakes_NotSigned.selector, BOB));
        _onAnotherChain(_stakeOrder(10e6), signature, notSigned);
        _stakes(10e6, none);
        LeaveOrder memory leaves = _leaveOrder(5e6);
        bytes memory other = _signed(KEY, address(stakes), _hash(_stakeOrder(5e6)));
        vm.expectRevert(notSigned);
        stakes.leaveBySig(leaves, other);
        leaves.amount = 6e6;
        other = _signed(KEY, address(stakes), _hash(_leaveOrder(5e6)));
        vm.expectRevert(notSigned);
        stakes.leaveBySig(leaves, other);
    }

    function test_areGoodOnceAndInTime() public {
        _approve();
        StakeOrder memory order = _stakeOrder(10e6);
        bytes memory signature = _signed(KEY, address(stakes), _hash(order));
        vm.warp(order.expiry + 1);
        _refuses(
            order,
            signature,
            abi.encodeWithSelector(IStakes.Stakes_Expired.selector, order.expiry, order.expiry + 1)
        );
        vm.warp(order.expiry);
        stakes.stakeBySig(order, signature, none);
        _refuses(
            order, signature, abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, holder, uint256(1))
        );
        // One count for both: neither can be kept back for after the other.
        LeaveOrder memory leaves = _leaveOrder(5e6);
        leaves.nonce = 0;
        bytes memory late = _signed(KEY, address(stakes), _hash(leaves));
        vm.expectRevert(abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, holder, uint256(1)));
        stakes.leaveBySig(leaves, late);
        leaves = _leaveOrder(5e6);
        late = _signed(KEY, address(stakes), _hash(leaves));
        vm.warp(leaves.expiry + 1);
        vm.expectRevert(
            abi.encodeWithSelector(IStakes.Stakes_Expired.selector, leaves.expiry, leaves.expiry + 1)
        );
        stakes.leaveBySig(leaves, late);
    }

    function test_ofAWalletByItsOwnWord() public {
        Wallet wallet = new Wallet();
        dollar.mint(address(wallet), 20e6);
        wallet.approve(address(dollar), address(stakes));
        StakeOrder memory order = _stakeOrder(20e6);
        order.holder = address(wallet);
        _refuses(order, "", abi.encodeWithSelector(IStakes.Stakes_NotSigned.selector, address(wallet)));
        wallet.say(_digest(address(stakes), _hash(order)), true);
        stakes.stakeBySig(order, "", none);
        assertEq(has(stakes, oracle, address(wallet)), 20e6);
        _refuses(
            order,
            "",
            abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, address(wallet), uint256(1))
        );
        LeaveOrder memory leaves = _leaveOrder(ALL_OF_IT);
        (leaves.holder, leaves.nonce) = (address(wallet), 1);
        bytes32 digest = _digest(address(stakes), _hash(leaves));
        wallet.say(digest, true);
        stakes.leaveBySig(leaves, "");
        skip(LEAVE);
        assertEq(stakes.withdraw(oracle, address(wallet)), 20e6);
    }

    function _approve() private {
        vm.prank(holder);
        dollar.approve(address(stakes), type(uint256).max);
    }

    function _stakes(uint256 amount, StakePermit memory permit) private {
        StakeOrder memory order = _stakeOrder(amount);
        stakes.stakeBySig(order, _signed(KEY, address(stakes), _hash(order)), permit);
    }

    function _leaves(uint256 amount) private returns (uint256) {
        LeaveOrder memory order = _leaveOrder(amount);
        return stakes.leaveBySig(order, _signed(KEY, address(stakes), _hash(order)));
    }

    function _refuses(StakeOrder memory order, bytes memory why) private {
        _refuses(order, _signed(KEY, address(stakes), _hash(order)), why);
    }

    function _refuses(StakeOrder memory order, bytes memory signature, bytes memory why) private {
        vm.expectRevert(why);
        stakes.stakeBySig(order, signature, none);
    }

    function _onAnotherChain(StakeOrder memory order, bytes memory signature, bytes memory why) private {
        uint256 chain = block.chainid;
        vm.chainId(chain + 1);
        _refuses(order, signature, why);
        vm.chainId(chain);
    }

    function _stakeOrder(uint256 amount) private view returns (StakeOrder memory) {
        return
            StakeOrder(holder, oracle, amount, ANY, stakes.nonces(holder), vm.getBlockTimestamp() + 1 hours);
    }

    function _leaveOrder(uint256 amount) private view returns (LeaveOrder memory) {
        return LeaveOrder(holder, oracle, amount, stakes.nonces(holder), vm.getBlockTimestamp() + 1 hours);
    }

    function _hash(StakeOrder memory order) private pure returns (bytes32) {
        bytes32 typeHash = keccak256(
            "StakeOrder(address holder,uint256 subject,uint256 amount,uint16 mostCommission,uint256 nonce,uint256 expiry)"
        );
        return keccak256(abi.encode(typeHash, order));
    }

    function _hash(LeaveOrder memory order) private pure returns (bytes32) {
        bytes32 typeHash = keccak256(
            "LeaveOrder(address holder,uint256 subject,uint256 amount,uint256 nonce,uint256 expiry)"
        );
        return keccak256(abi.encode(typeHash, order));
    }

    function _digest(address its, bytes32 said) private view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256("Cairn stakes"),
                keccak256("1"),
                block.chainid,
                its
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, said));
    }

    function _signed(uint256 key, address its, bytes32 said) private view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, _digest(its, said));
        return abi.encodePacked(r, s, v);
    }

    function _permit(address spender, uint256 amount) private view returns (StakePermit memory) {
        uint256 deadline = vm.getBlockTimestamp() + 1 hours;
        bytes32 typeHash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 said =
            keccak256(abi.encode(typeHash, holder, spender, amount, dollar.nonces(holder), deadline));
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(KEY, keccak256(abi.encodePacked(hex"1901", dollar.DOMAIN_SEPARATOR(), said)));
        return StakePermit(deadline, v, r, s);
    }
}
